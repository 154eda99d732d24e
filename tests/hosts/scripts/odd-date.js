// As libraries of dates did: other words for a date, wherever it becomes text.
(function () {
  Date.prototype.toString =
    Date.prototype.toISOString =
    Date.prototype.toJSON =
    Date.prototype.toLocaleDateString =
      function () {
        return 'the day before yesterday';
      };
  Date.prototype.getDate = function () {
    return 99;
  };
})();
