/*
 * Tells the price of a decision as one rests on it: whatever carries data-price holds, or is named by, a button that
 * asks for the price; resting there with pointer or keyboard presses that button, once until one goes elsewhere.
 */
(function () {
  'use strict';
  const REST = 250;
  let resting = null;
  let timer = 0;

  function rest(event) {
    const place = event.target.closest('[data-price]');
    if (place === resting) {
      return;
    }
    window.clearTimeout(timer);
    resting = place;
    const button = place && document.querySelector('[data-prices="' + place.dataset.price + '"]');
    if (button && event.target !== button) {
      timer = window.setTimeout(function () { button.click(); }, REST);
    }
  }

  document.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'mouse') {
      rest(event);
    }
  });
  document.addEventListener('focusin', rest);
})();
