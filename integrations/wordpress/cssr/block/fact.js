/* The block bindings source "cssr/fact" in the editor: asks the server for a fact, and shows it in the sentence, as pages do. */
(function (wp, cssr) {
  'use strict';
  var __ = wp.i18n.__;
  var NAME = 'cssr/fact';
  var PATH = '/cssr/v1/fact';
  /** Attributes that take HTML. */
  var RICH = ['content', 'text', 'caption'];

  var store = wp.data.createReduxStore('cssr/facts', {
    reducer: function (state, action) {
      return action.type === 'RECEIVE' ? Object.assign({}, state, Object.fromEntries([[action.path, action.fact]])) : state || {};
    },
    actions: {
      receive: function (path, fact) {
        return { type: 'RECEIVE', path: path, fact: fact };
      },
    },
    selectors: {
      fact: function (state, path) {
        return state[path];
      },
    },
    resolvers: {
      fact: function (path) {
        return function (store) {
          return wp.apiFetch({ path: path }).then(
            function (fact) {
              store.dispatch.receive(path, fact);
            },
            function () {
              store.dispatch.receive(path, { html: '', as_of: '' });
            },
          );
        };
      },
    },
  });
  wp.data.register(store);

  function escaped(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }

  function plain(html) {
    return new window.DOMParser().parseFromString(html, 'text/html').body.textContent;
  }

  /** The sentence as HTML: the fallback of the editor where there is no such fact, and an ellipsis until it is here. */
  function sentence(args, fact) {
    if (fact && !fact.html) return escaped(args.fallback || '');
    var known = fact || { html: '…', as_of: '…' };
    return escaped(args.sentence || '{fact}')
      .split('{fact}')
      .join(known.html)
      .split('{as-of}')
      .join(known.as_of);
  }

  /** What the server is asked for; undefined where nothing is chosen yet. */
  function pathOf(args, post) {
    var asked = { kind: args.kind, item: args.item, language: args.language, post: post };
    return args.kind ? wp.url.addQueryArgs(PATH, asked) : undefined;
  }

  /** The sentence of a binding as HTML. */
  function sentenceOf(select, args, post) {
    var path = pathOf(args, post);
    return path ? sentence(args, select('cssr/facts').fact(path)) : '';
  }

  cssr.fact = {
    name: NAME,
    plain: plain,
    sentenceOf: sentenceOf,
    // Since 6.7; before, pages show the fact, but the editor does not.
    isPossible: !!wp.blocks.registerBlockBindingsSource,
  };
  if (!cssr.fact.isPossible) return;
  wp.blocks.registerBlockBindingsSource({
    name: NAME,
    label: __('CSSR figure, date or term', 'cssr'),
    usesContext: ['postId'],
    getValues: function (asked) {
      return Object.fromEntries(
        Object.keys(asked.bindings).map(function (attribute) {
          var html = sentenceOf(asked.select, asked.bindings[attribute].args || {}, asked.context && asked.context.postId);
          return [attribute, RICH.includes(attribute) ? html : plain(html)];
        }),
      );
    },
  });
})(window.wp, window.cssrEditor);
