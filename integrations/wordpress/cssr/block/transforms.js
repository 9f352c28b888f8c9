/* The block is made of what was pasted or written otherwise: plain HTML with content, a shortcode, the blocks for these. */
(function (wp, cssr) {
  'use strict';
  /** What block and element have besides what the block of the editor can say: it is always that of the newest edition. */
  var OWN = ['element', 'item', 'language', 'theme', 'heading-level'];
  /** What a pinned one says besides, of the day on which it was made. */
  var KEPT = ['as-of', 'edition', 'hash', 'pinned'];
  var TAG = 'cssr-';

  /** The attributes of the block, of what a shortcode or a tag says. */
  function attributesOf(said) {
    var attributes = Object.fromEntries(
      OWN.filter(function (name) {
        return said[name];
      }).map(function (name) {
        return [name, said[name].replace(/^cssr-/, '')];
      }),
    );
    var more = cssr.choices.further.filter(function (name) {
      return name in said;
    });
    if (!more.length) return attributes;
    var parts = ['item'].concat(more).filter(function (name) {
      return name in said;
    });
    // An attribute that says nothing but that it is there.
    attributes.item = parts
      .map(function (name) {
        return name + '=' + (said[name] || name);
      })
      .join('&');
    return attributes;
  }

  function blockOf(said) {
    return wp.blocks.createBlock('cssr/content', attributesOf(said));
  }

  /** What a tag with content says; undefined of another. */
  function saidBy(node) {
    var isElement = node.localName.startsWith(TAG);
    var prefix = isElement ? '' : 'data-';
    var said = {};
    Array.from(node.attributes).forEach(function (attribute) {
      if (attribute.name.startsWith(prefix)) said[attribute.name.slice(prefix.length)] = attribute.value;
    });
    said.theme = node.getAttribute('data-cssr-theme') || '';
    said.element = isElement ? node.localName.slice(TAG.length) : said.cssr;
    return cssr.elementOf(said.element) ? said : undefined;
  }

  /** The same, of a tag whose words need not stay as they were. */
  function saidAnew(node) {
    var said = saidBy(node);
    return said && !('pinned' in said) ? said : undefined;
  }

  /** What a piece of HTML says, if there is nothing in it but one tag with content. */
  function saidByHtml(html) {
    var body = new window.DOMParser().parseFromString(html, 'text/html').body;
    var only = body.children.length === 1 && !body.textContent.replace(body.children[0].textContent, '').trim() && body.children[0];
    return only ? saidAnew(only) : undefined;
  }

  function saidByShortcode(text) {
    var found = /^\s*\[cssr\s([^\]]*)\]\s*$/.exec(text || '');
    return found ? wp.shortcode.attrs(found[1]).named : undefined;
  }

  /** The text of a block: since 7.1, that for HTML has it beside its attributes. */
  function textOf(block, attribute) {
    return block.innerContent && block.innerContent.length ? block.innerContent.join('') : block.attributes[attribute];
  }

  /** A transform of another block by its text. */
  function ofBlock(name, attribute, read) {
    return {
      type: 'block',
      blocks: [name],
      isMatch: function (attributes, block) {
        return !!read(textOf(block, attribute));
      },
      // Unlike transform(), it is given the whole block.
      __experimentalConvert: function (block) {
        return blockOf(read(textOf(block, attribute)));
      },
    };
  }

  function asData(name) {
    return 'data-' + name;
  }

  /** What the editor is to leave in a pasted text: the tags with their content, and all that they say. */
  function schema() {
    var names = OWN.concat(cssr.choices.further, KEPT);
    var tags = [['div', names.map(asData).concat('lang', 'dir', 'data-cssr', 'data-cssr-theme')]];
    cssr.choices.elements.forEach(function (element) {
      tags.push([TAG + element.name, names.concat(names.map(asData), 'data-cssr-theme')]);
    });
    return Object.fromEntries(
      tags.map(function (tag) {
        return [tag[0], { attributes: tag[1], children: '*' }];
      }),
    );
  }

  cssr.transforms = [
    {
      type: 'raw',
      priority: 1,
      schema: schema(),
      isMatch: function (node) {
        return !!saidBy(node);
      },
      transform: function (node) {
        var said = saidAnew(node);
        // Pinned words are kept as they are.
        return said ? blockOf(said) : wp.blocks.createBlock('core/html', { content: node.outerHTML }, [], [node.outerHTML]);
      },
    },
    {
      type: 'shortcode',
      tag: 'cssr',
      // Not transform(), which 6.1 does not know.
      attributes: Object.fromEntries(
        OWN.map(function (name) {
          return [
            name,
            {
              type: 'string',
              shortcode: function (attributes) {
                return attributesOf(attributes.named)[name];
              },
            },
          ];
        }),
      ),
    },
    ofBlock('core/shortcode', 'text', saidByShortcode),
    ofBlock('core/html', 'content', saidByHtml),
  ];
})(window.wp, window.cssrEditor);
