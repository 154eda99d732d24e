// As scripts that measure or sign a site's requests do: with headers of their own, and with no thought of Request objects.
(function () {
  var original = window.fetch;
  window.fetch = function (address, options) {
    var own = Object.assign({}, options);
    own.headers = Object.assign({ 'X-Page': 'wrapped' }, own.headers);
    return original.call(window, address, own).then(function (response) {
      response.clone().text();
      return response;
    });
  };
  var Original = window.XMLHttpRequest;
  window.XMLHttpRequest = function () {
    var request = new Original();
    request.addEventListener('load', function () {});
    return request;
  };
})();
