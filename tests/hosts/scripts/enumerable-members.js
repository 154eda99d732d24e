// As libraries did before Object.defineProperty: members that every loop over an object or an array meets.
(function () {
  function addTo(target, members) {
    for (var name in members) target[name] = members[name];
  }
  addTo(Object.prototype, {
    each: function (act) {
      for (var key in this) if (this.hasOwnProperty(key)) act(this[key], key);
    },
    extend: function (other) {
      return addTo(this, other);
    },
    clone: function () {
      return addTo({}, this);
    },
    contains: function (key) {
      return key in this;
    },
    toJSON: function () {
      return '{object}';
    },
  });
  addTo(Array.prototype, {
    each: Array.prototype.forEach,
    first: function () {
      return this[0];
    },
    remove: function (from) {
      return this.splice(from, 1);
    },
    contains: function (item) {
      return this.indexOf(item) >= 0;
    },
    toJSON: function () {
      return '[array]';
    },
  });
  String.prototype.toJSON =
    Number.prototype.toJSON =
    Date.prototype.toJSON =
      function () {
        return 'primitive';
      };
})();
