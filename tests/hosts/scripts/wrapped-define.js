// As scripts do that watch which elements a page has.
(function () {
  var define = customElements.define;
  customElements.define = function (name, constructor, options) {
    define.call(customElements, name, class extends constructor {}, options);
  };
})();
