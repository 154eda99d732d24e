// As scripts do that watch what a page sends and keeps.
(function () {
  var stringify = JSON.stringify;
  var parse = JSON.parse;
  window.seen = 0;
  JSON.stringify = function (value) {
    window.seen += 1;
    return stringify(value);
  };
  JSON.parse = function (text) {
    window.seen += 1;
    return parse(text);
  };
})();
