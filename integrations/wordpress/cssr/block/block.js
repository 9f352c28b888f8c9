/* The block: what it shows is chosen in its place; the server makes the preview. */
(function (wp, cssr) {
  'use strict';
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;
  var CONTENTS = cssr.contents();

  function select(label, value, options, onChange) {
    return el(components.SelectControl, {
      key: label,
      label: label,
      value: value,
      options: options,
      onChange: onChange,
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });
  }

  function sidebar(attributes, setAttributes) {
    var set = function (name) {
      return function (value) {
        setAttributes(Object.fromEntries([[name, value]]));
      };
    };
    var levels = ['2', '3', '4', '5', '6'].map(function (level) {
      return { value: level, label: level };
    });
    return el(
      wp.blockEditor.InspectorControls,
      { key: 'inspector' },
      el(
        components.PanelBody,
        { title: __('CSSR content', 'cssr') },
        select(
          __('Language', 'cssr'),
          attributes.language,
          [{ value: '', label: __('That of the page', 'cssr') }].concat(cssr.choices.languages),
          set('language'),
        ),
        select(
          __('Theme', 'cssr'),
          attributes.theme,
          [
            { value: 'default', label: __('That of the site', 'cssr') },
            { value: '', label: __('None', 'cssr') },
          ].concat(cssr.choices.themes),
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
  }

  /** Above the block: another choice, and the preview in each language. */
  function toolbar(preview, onPreview, onChooseAnew) {
    return el(
      wp.blockEditor.BlockControls,
      { key: 'toolbar', group: 'other' },
      el(components.ToolbarButton, { icon: 'search', label: __('Choose other content', 'cssr'), onClick: onChooseAnew }),
      cssr.choices.languages.map(function (language) {
        return el(
          components.ToolbarButton,
          {
            key: language.value,
            isPressed: preview === language.value,
            onClick: function () {
              onPreview(preview === language.value ? '' : language.value);
            },
            // What is saved stays as it is.
            label: wp.i18n.sprintf(/* translators: %s: name of a language. */ __('Preview: %s', 'cssr'), language.label),
          },
          el('span', { lang: language.value }, language.value.toUpperCase()),
        );
      }),
    );
  }

  function Edit(props) {
    var attributes = props.attributes;
    var choosing = wp.element.useState(!cssr.isChosen(attributes));
    var preview = wp.element.useState('');
    var shown = Object.assign({}, attributes, preview[0] && { language: preview[0] });
    // What it asks for also where a pattern or an undo has taken the choice away.
    var isChoosing = choosing[0] || !cssr.isChosen(attributes);
    var chooser = el(
      components.Placeholder,
      {
        key: 'choice',
        icon: 'groups',
        label: __('CSSR content', 'cssr'),
        instructions: __('Search by a name, a place, a year or a kind, in any language.', 'cssr'),
        isColumnLayout: true,
      },
      el(cssr.Chooser, {
        entries: CONTENTS,
        value: { element: attributes.element, item: attributes.item },
        label: __('Content', 'cssr'),
        onChoose: function (value) {
          props.setAttributes(value);
          choosing[1](false);
        },
      }),
    );
    // Links of the preview are not to lead out of the editor.
    var body = isChoosing
      ? chooser
      : el(components.Disabled, { key: 'preview' }, el(wp.serverSideRender, { block: 'cssr/content', attributes: shown }));
    return el(
      'div',
      wp.blockEditor.useBlockProps(),
      sidebar(attributes, props.setAttributes),
      isChoosing
        ? null
        : toolbar(preview[0], preview[1], function () {
            choosing[1](true);
          }),
      body,
    );
  }

  wp.blocks.registerBlockType('cssr/content', {
    edit: Edit,
    save: function () {
      return null;
    },
    transforms: { from: cssr.transforms },
    __experimentalLabel: function (attributes, options) {
      return options.context === 'list-view' && attributes.element ? cssr.nameOf(attributes) : undefined;
    },
  });
})(window.wp, window.cssrEditor);
