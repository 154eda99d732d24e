// As a library of 2007 had them, put in the place of what browsers have now: no iterators, no function for Array.from, another reduce.
(function () {
  function each(list, act) {
    for (var i = 0; i < list.length; i++) act(list[i], i);
  }
  Array.from = function (list) {
    if (!list) return [];
    var length = list.length || 0;
    var results = new Array(length);
    while (length--) results[length] = list[length];
    return results;
  };
  Array.prototype.map = function (change, context) {
    var results = [];
    each(this, function (value, index) {
      results.push(change.call(context, value, index));
    });
    return results;
  };
  Array.prototype.filter = function (isWanted, context) {
    var results = [];
    each(this, function (value, index) {
      if (isWanted.call(context, value, index)) results.push(value);
    });
    return results;
  };
  Array.prototype.includes = function (wanted) {
    var found = false;
    each(this, function (value) {
      if (value == wanted) found = true;
    });
    return found;
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
})();
