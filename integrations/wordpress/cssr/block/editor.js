/* What can be chosen, for the other scripts of the editor. Plain JavaScript on the globals of WordPress, so that it needs no build. */
(function (wp) {
  'use strict';
  var __ = wp.i18n.__;
  var choices = Object.assign({ elements: [], themes: [], languages: [], facts: {}, further: [] }, window.cssrChoices);

  function elementOf(name) {
    return choices.elements.find(function (element) {
      return element.name === name;
    });
  }

  /** The name of an item: that of its element where it is the whole of it. */
  function labelOf(element, item) {
    return item.label || element.label;
  }

  /** All content there is to choose, each { value, label, group, names }; the value has the attributes of the block. */
  function contents() {
    return choices.elements.flatMap(function (element) {
      return element.items.map(function (item) {
        return {
          value: { element: element.name, item: item.key },
          label: labelOf(element, item),
          group: element.label,
          names: [element.label].concat(item.names),
        };
      });
    });
  }

  /** All facts there are to choose; the value has what a binding says. */
  function facts() {
    return Object.keys(choices.facts).flatMap(function (kind) {
      var fact = choices.facts[kind];
      var element = elementOf(fact.element);
      return (element ? element.items : [])
        .filter(function (item) {
          var names = Object.keys(item.attributes);
          return names.length === 1 && names[0] === fact.attribute;
        })
        .map(function (item) {
          return {
            value: { kind: kind, item: item.attributes[fact.attribute] },
            label: labelOf(element, item),
            group: fact.label,
            names: [fact.label].concat(item.names),
          };
        });
    });
  }

  /** Whether the block knows what to show. What is narrowed in a way of its own is in no list. */
  function isChosen(attributes) {
    var element = elementOf(attributes.element);
    return (
      !!element &&
      (attributes.item.includes('=') ||
        element.items.some(function (item) {
          return item.key === attributes.item;
        }))
    );
  }

  /** The name of what the block shows. */
  function nameOf(attributes) {
    var element = elementOf(attributes.element);
    var item =
      element &&
      element.items.find(function (one) {
        return one.key === attributes.item;
      });
    return item ? labelOf(element, item) : element ? element.label : __('CSSR content', 'cssr');
  }

  window.cssrEditor = {
    choices: choices,
    contents: contents,
    facts: facts,
    elementOf: elementOf,
    isChosen: isChosen,
    nameOf: nameOf,
  };
})(window.wp);
