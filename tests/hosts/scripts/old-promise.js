// As a polyfill of 2014 that does not look whether it is needed: no finally, no allSettled, and its own idea of a promise.
(function () {
  var Original = window.Promise;
  function Old(start) {
    this.inner = new Original(start);
  }
  Old.prototype.then = function (done, failed) {
    var inner = this.inner;
    return new Old(function (resolve, reject) {
      inner.then(done, failed).then(resolve, reject);
    });
  };
  Old.prototype['catch'] = function (failed) {
    return this.then(undefined, failed);
  };
  Old.resolve = function (value) {
    return new Old(function (resolve) {
      resolve(value);
    });
  };
  Old.reject = function (reason) {
    return new Old(function (resolve, reject) {
      reject(reason);
    });
  };
  Old.all = function (list) {
    return new Old(function (resolve, reject) {
      Original.all(list).then(resolve, reject);
    });
  };
  Old.race = function (list) {
    return new Old(function (resolve, reject) {
      Original.race(list).then(resolve, reject);
    });
  };
  window.Promise = Old;
})();
