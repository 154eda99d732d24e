// As a page does that shows how it will look on a day.
(function () {
  var Original = Date;
  function Frozen() {
    return arguments.length === 0 ? new Original(2026, 5, 1) : new Original(arguments[0]);
  }
  Frozen.now = function () {
    return new Original(2026, 5, 1).getTime();
  };
  Frozen.parse = Original.parse;
  Frozen.UTC = Original.UTC;
  Frozen.prototype = Original.prototype;
  window.Date = Frozen;
})();
