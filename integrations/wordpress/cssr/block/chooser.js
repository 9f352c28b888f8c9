/* A list to choose from by searching: names in every language, in any spelling that the search of the library takes for the same. */
(function (wp, cssr) {
  'use strict';
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;

  function folded(entry) {
    return window.cssrFold.fold(entry.names.join(' '));
  }

  /** Entries by their group, in the order in which they come. */
  function grouped(entries) {
    var groups = new Map();
    entries.forEach(function (entry) {
      groups.set(entry.group, (groups.get(entry.group) || []).concat(entry));
    });
    return Array.from(groups);
  }

  function isSame(one, other) {
    return Object.keys(one).every(function (name) {
      return one[name] === (other[name] || '');
    });
  }

  /**
   * The list.
   *
   * @param props `entries`, as cssrEditor has them; `value`, the one that is chosen; `onChoose`, gets the value of another; `label`.
   */
  cssr.Chooser = function (props) {
    var query = wp.element.useState('');
    var searched = wp.element.useMemo(
      function () {
        return props.entries.map(function (entry) {
          return { entry: entry, text: folded(entry) };
        });
      },
      [props.entries],
    );
    var matches = window.cssrFold.matcher(query[0]);
    var found = searched
      .filter(function (one) {
        return matches(one.text);
      })
      .map(function (one) {
        return one.entry;
      });
    var told = wp.i18n.sprintf(
      /* translators: %d: a number. */
      __('Found: %d', 'cssr'),
      found.length,
    );
    wp.element.useEffect(
      function () {
        if (query[0]) wp.a11y.speak(told);
      },
      [query[0], told],
    );
    function button(entry) {
      return el(
        'li',
        { key: JSON.stringify(entry.value) },
        el(
          components.Button,
          {
            className: 'cssr-choice',
            isPressed: isSame(entry.value, props.value),
            onClick: function () {
              props.onChoose(entry.value);
            },
          },
          el('bdi', null, entry.label),
        ),
      );
    }
    return el(
      'div',
      { className: 'cssr-chooser' },
      el(components.SearchControl, {
        label: props.label,
        placeholder: props.label,
        value: query[0],
        onChange: query[1],
        __nextHasNoMarginBottom: true,
      }),
      el(
        'div',
        { className: 'cssr-choices', role: 'group', 'aria-label': props.label, tabIndex: -1 },
        found.length ? null : el('p', null, __('Nothing has this name.', 'cssr')),
        grouped(found).map(function (group) {
          return el(
            'section',
            { key: group[0], 'aria-label': group[0] },
            el('p', { className: 'cssr-group' }, group[0]),
            el('ul', null, group[1].map(button)),
          );
        }),
      ),
    );
  };
})(window.wp, window.cssrEditor);
