<?php
/**
 * One piece of content on a page: which, in which language, theme and place among the headings.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * The choices of an editor, made harmless; and the block markup that cssr.js upgrades.
 */
final class Placement {

	/**
	 * Further attributes of elements. `src` is not among them, since it would fetch from elsewhere, and `pinned` neither, since the
	 * static HTML is always that of the newest edition.
	 */
	const FURTHER = array( 'activity', 'chart', 'compact', 'controls', 'digits', 'group', 'heading', 'items', 'kinds', 'languages', 'layout', 'on', 'open', 'page-size', 'parts', 'permalinks', 'roles', 'sort', 'types' );

	/**
	 * The name of an element, without "cssr-".
	 *
	 * @var string
	 */
	public $element;

	/**
	 * The key of an item, or ''.
	 *
	 * @var string
	 */
	public $item;

	/**
	 * A language, or '' for that of the page.
	 *
	 * @var string
	 */
	public $language;

	/**
	 * The name of a theme, or ''.
	 *
	 * @var string
	 */
	public $theme;

	/**
	 * The level of the first heading, or null for that of the element.
	 *
	 * @var int|null
	 */
	public $heading_level;

	/**
	 * Further attributes of the element, by name: what the script does besides.
	 *
	 * @var string[]
	 */
	public $further = array();

	/**
	 * Reads what an editor chose or wrote. An item can be a further attribute too, as the snippets file names it: "types=concern".
	 *
	 * @param array    $given  Any of element, item, language, theme, heading-level, and of FURTHER; of any type.
	 * @param string[] $themes The names of the themes there are.
	 */
	public function __construct( array $given, array $themes ) {
		$given += array_fill_keys( array( 'element', 'item', 'language', 'theme', 'heading-level' ), '' );
		$given  = array_map( array( self::class, 'word' ), $given );
		if ( preg_match( '/^([a-z-]+)=(.+)$/D', $given['item'], $filter ) && in_array( $filter[1], self::FURTHER, true ) ) {
			$given['item']       = '';
			$given[ $filter[1] ] = $filter[2];
		}

		$this->further = array_intersect_key( $given, array_flip( self::FURTHER ) );

		$this->element       = $given['element'];
		$this->item          = $given['item'];
		$this->language      = preg_match( Snippets::LANGUAGE, $given['language'] ) ? $given['language'] : '';
		$this->theme         = in_array( $given['theme'], $themes, true ) ? $given['theme'] : '';
		$this->heading_level = preg_match( '/^[2-6]$/D', $given['heading-level'] ) ? (int) $given['heading-level'] : null;
	}

	/**
	 * A value without the typographic quotes that editors make of straight ones, and without "cssr-" before the name of an element.
	 *
	 * @param mixed $value What was given.
	 * @return string
	 */
	private static function word( $value ) {
		$word = is_scalar( $value ) ? (string) preg_replace( '/^[\p{Pi}\p{Pf}\p{Ps}″\'"\s]++|(?<![\p{Pi}\p{Pf}″\'"\s])[\p{Pi}\p{Pf}″\'"\s]++$/u', '', (string) $value ) : '';
		return 0 === strpos( $word, 'cssr-' ) ? substr( $word, 5 ) : $word;
	}

	/**
	 * The attributes of the block, each value still to be escaped.
	 *
	 * @param array $found What Snippets::find() gave.
	 * @return string[]
	 */
	public function attributes( array $found ) {
		$attributes = array( 'data-cssr' => $this->element );
		if ( '' !== $this->item ) {
			$attributes['data-item'] = $this->item;
		}
		foreach ( $this->further as $name => $value ) {
			$attributes[ "data-$name" ] = $value;
		}
		if ( null !== $this->heading_level ) {
			$attributes['data-heading-level'] = (string) $this->heading_level;
		}
		$attributes += array_filter(
			array(
				'data-language' => $found['language'],
				'data-as-of'    => $found['asOf'],
				'data-edition'  => $found['edition'],
				'data-hash'     => $found['hash'],
			)
		);
		if ( '' !== $this->theme ) {
			$attributes['data-cssr-theme'] = $this->theme;
		}
		return $attributes + array(
			'lang' => $found['language'],
			'dir'  => $found['dir'],
		);
	}

	/**
	 * The content of the block.
	 *
	 * @param array $found What Snippets::find() gave.
	 * @return string
	 */
	public function html( array $found ) {
		return StaticHtml::with_heading_level( $found['html'], $this->heading_level );
	}
}
