/* The sidebar of paragraphs, headings and buttons: puts a fact into the sentence that the editor has written. */
(function (wp, cssr) {
  'use strict';
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;
  var ATTRIBUTES = { 'core/paragraph': 'content', 'core/heading': 'content', 'core/button': 'text' };
  var FACTS = cssr.facts();
  var TITLE = function () {
    return __('CSSR figure, date or term', 'cssr');
  };
  if (!cssr.fact.isPossible) return;

  function bindingsOf(attributes) {
    return (attributes.metadata && attributes.metadata.bindings) || {};
  }

  /** What the binding says; undefined where the block is not bound to a fact. */
  function argsOf(props) {
    var binding = bindingsOf(props.attributes)[ATTRIBUTES[props.name]];
    return binding && binding.source === cssr.fact.name ? binding.args || {} : undefined;
  }

  /** Binds the block, with what is to be kept in it; without `args`, frees it. What bound blocks hold is not theirs to set: the store is told. */
  function bind(props, args, text) {
    var attribute = ATTRIBUTES[props.name];
    var bindings = Object.assign({}, bindingsOf(props.attributes));
    delete bindings[attribute];
    if (args) bindings[attribute] = { source: cssr.fact.name, args: args };
    var metadata = Object.assign({}, props.attributes.metadata, { bindings: bindings });
    if (!Object.keys(bindings).length) delete metadata.bindings;
    var change = { metadata: Object.keys(metadata).length ? metadata : undefined };
    if (text !== undefined) change[attribute] = text;
    wp.data.dispatch('core/block-editor').updateBlockAttributes(props.clientId, change);
  }

  /** The sentence to begin with: what stands in the block, with a place for the fact. */
  function sentenceIn(props) {
    var text = cssr.fact.plain(String(props.attributes[ATTRIBUTES[props.name]] || '')).trim();
    return text.includes('{fact}') ? text : (text + ' {fact}').trim();
  }

  /** The fields of a block that is bound. */
  function fields(props, args, html) {
    var change = function (name) {
      return function (value) {
        bind(props, Object.assign({}, args, Object.fromEntries([[name, value]])));
      };
    };
    return [
      el(components.TextareaControl, {
        key: 'sentence',
        label: __('Sentence', 'cssr'),
        /* translators: leave {fact} and {as-of} as they are. */
        help: __('{fact} stands for the figure, date or term, {as-of} for its date.', 'cssr'),
        value: args.sentence || '{fact}',
        onChange: change('sentence'),
        __nextHasNoMarginBottom: true,
      }),
      el(components.TextControl, {
        key: 'fallback',
        label: __('Where there is no such content any more', 'cssr'),
        help: __('Empty: nothing is shown then.', 'cssr'),
        value: args.fallback || '',
        onChange: change('fallback'),
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
      }),
      el(
        components.Button,
        {
          key: 'free',
          variant: 'secondary',
          onClick: function () {
            bind(props, undefined, cssr.fact.plain(html));
          },
        },
        __('Leave as plain text', 'cssr'),
      ),
    ];
  }

  function Panel(props) {
    var args = argsOf(props);
    var html = wp.data.useSelect(
      function (select) {
        return args ? cssr.fact.sentenceOf(select, args, props.context && props.context.postId) : '';
      },
      [JSON.stringify(args)],
    );
    return el(
      wp.blockEditor.InspectorControls,
      null,
      el(
        components.PanelBody,
        { title: TITLE(), initialOpen: !!args },
        el(cssr.Chooser, {
          entries: FACTS,
          value: args || {},
          label: __('Figure, date or term', 'cssr'),
          onChoose: function (value) {
            // Nothing of the words is saved: without the plugin, an old figure would stand there as if it were of today.
            bind(props, Object.assign({ sentence: sentenceIn(props) }, args, value), '');
          },
        }),
        args && args.kind ? fields(props, args, html) : null,
      ),
    );
  }

  wp.hooks.addFilter(
    'editor.BlockEdit',
    'cssr/fact-panel',
    wp.compose.createHigherOrderComponent(function (BlockEdit) {
      return function (props) {
        var edit = el(BlockEdit, props);
        return props.isSelected && ATTRIBUTES[props.name] ? el(wp.element.Fragment, null, edit, el(Panel, props)) : edit;
      };
    }, 'withCssrFact'),
  );

  wp.blocks.registerBlockVariation('core/paragraph', {
    name: 'cssr-fact',
    title: TITLE(),
    description: __('A sentence of your own with a figure, date, term or the disclaimer of the CSSR, always as it stands now.', 'cssr'),
    icon: 'groups',
    category: 'embed',
    keywords: [__('Syria', 'cssr'), __('Figure', 'cssr'), __('Disclaimer', 'cssr')],
    attributes: { metadata: { bindings: { content: { source: cssr.fact.name, args: {} } } } },
    scope: ['inserter'],
    isActive: function (attributes) {
      var binding = bindingsOf(attributes).content;
      return !!binding && binding.source === cssr.fact.name;
    },
  });
})(window.wp, window.cssrEditor);
