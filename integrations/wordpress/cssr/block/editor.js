/* The block in the editor. Plain JavaScript on the globals of WordPress, so that it needs no build. */
(function (wp) {
  'use strict';
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;
  var choices = window.cssrChoices || { elements: [], themes: [] };

  function elementOf(name) {
    return choices.elements.find(function (element) {
      return element.name === name;
    });
  }

  /** The key to begin with: that of the element as a whole, where there is such, else of its first item. */
  function firstKey(element) {
    return element ? element.items[0].key : '';
  }

  function isChosen(attributes) {
    var element = elementOf(attributes.element);
    return (
      !!element &&
      element.items.some(function (item) {
        return item.key === attributes.item;
      })
    );
  }

  function select(label, value, options, onChange) {
    return el(components.SelectControl, { key: label, label: label, value: value, options: options, onChange: onChange });
  }

  /** The choice of an element, and of one of its items, where there are several. */
  function contentControls(attributes, setAttributes) {
    var element = elementOf(attributes.element);
    var elements = choices.elements.map(function (one) {
      return { value: one.name, label: one.label };
    });
    var controls = [
      select(__('Content', 'cssr'), attributes.element, [{ value: '', label: __('Choose…', 'cssr') }].concat(elements), function (name) {
        setAttributes({ element: name, item: firstKey(elementOf(name)) });
      }),
    ];
    if (element && element.items.length > 1) {
      var items = element.items.map(function (item) {
        return { value: item.key, label: item.label || element.label };
      });
      controls.push(
        select(__('Which', 'cssr'), attributes.item, items, function (key) {
          setAttributes({ item: key });
        }),
      );
    }
    return controls;
  }

  function Edit(props) {
    var attributes = props.attributes;
    // Content is chosen in the place of the block first: an element, then one of its items.
    var choosing = wp.element.useState(!isChosen(attributes));
    var set = function (name) {
      return function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      };
    };
    var levels = ['2', '3', '4', '5', '6'].map(function (level) {
      return { value: level, label: level };
    });
    var inspector = el(
      wp.blockEditor.InspectorControls,
      { key: 'inspector' },
      el(
        components.PanelBody,
        { title: __('CSSR content', 'cssr') },
        contentControls(attributes, props.setAttributes),
        select(
          __('Language', 'cssr'),
          attributes.language,
          [
            { value: '', label: __('That of the page', 'cssr') },
            { value: 'ar', label: 'العربية' },
            { value: 'en', label: 'English' },
          ],
          set('language'),
        ),
        select(
          __('Theme', 'cssr'),
          attributes.theme,
          [
            { value: 'default', label: __('That of the site', 'cssr') },
            { value: '', label: __('None', 'cssr') },
          ].concat(choices.themes),
          set('theme'),
        ),
        select(
          __('Level of the heading', 'cssr'),
          attributes['heading-level'],
          [{ value: '', label: __('As usual', 'cssr') }].concat(levels),
          set('heading-level'),
        ),
      ),
    );
    var body =
      !choosing[0] && isChosen(attributes)
        ? // Links of the preview are not to lead out of the editor.
          el(components.Disabled, { key: 'preview' }, el(wp.serverSideRender, { block: 'cssr/content', attributes: attributes }))
        : el(
            components.Placeholder,
            { key: 'choice', icon: 'groups', label: __('CSSR content', 'cssr'), isColumnLayout: true },
            contentControls(attributes, props.setAttributes),
            isChosen(attributes) &&
              // Within a div, else it would be as wide as the block.
              el(
                'div',
                null,
                el(
                  components.Button,
                  {
                    variant: 'primary',
                    onClick: function () {
                      choosing[1](false);
                    },
                  },
                  __('Show', 'cssr'),
                ),
              ),
          );
    return el('div', wp.blockEditor.useBlockProps(), inspector, body);
  }

  wp.blocks.registerBlockType('cssr/content', {
    edit: Edit,
    save: function () {
      return null;
    },
  });
})(window.wp);
