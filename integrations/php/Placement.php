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
 * The choices of an editor, made harmless; and the block markup that the script upgrades.
 */
final class Placement {

	/**
	 * Further attributes of elements. `src` is not among them, since it would fetch from elsewhere, and `pinned` neither, since the
	 * static HTML is always that of the newest edition.
	 */
	const FURTHER = array( 'activity', 'compact', 'controls', 'digits', 'group', 'heading', 'items', 'kinds', 'languages', 'layout', 'on', 'open', 'page-size', 'parts', 'permalinks', 'roles', 'sort', 'types' );

	/** The element by which a reader chooses the language of the others. */
	const LANGUAGE_SWITCH = 'language-switch';

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
	 * A language, or several, best first; or '' for that of the page.
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
	 * Reads what an editor chose or wrote. An item can be further attributes too: "types=concern", "item=a&languages=one".
	 *
	 * @param array    $given  Any of element, item, language, theme, heading-level, and of FURTHER; of any type.
	 * @param string[] $themes The names of the themes there are.
	 */
	public function __construct( array $given, array $themes ) {
		$given += array_fill_keys( array( 'element', 'item', 'language', 'theme', 'heading-level' ), '' );
		$given  = array_map( array( self::class, 'word' ), $given );
		if ( preg_match_all( '/\G&?([a-z-]+)=([^&]+)/', $given['item'], $pairs ) && implode( '', $pairs[0] ) === $given['item'] ) {
			$given['item'] = '';

			$given = array_combine( $pairs[1], $pairs[2] ) + $given;
		}

		$this->further = array_intersect_key( $given, array_flip( self::FURTHER ) );

		$this->element       = $given['element'];
		$this->item          = $given['item'];
		$this->language      = preg_match( '/^[a-z]{2,3}(?: [a-z]{2,3})*$/D', $given['language'] ) ? $given['language'] : '';
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
	 * The attributes of a choice as an item, as the constructor takes it.
	 *
	 * @param string[] $attributes Values by name.
	 * @return string
	 */
	public static function item_of( array $attributes ) {
		if ( array( 'item' ) === array_keys( $attributes ) ) {
			return $attributes['item'];
		}
		return implode( '&', array_map( static fn( $name ) => "$name={$attributes[ $name ]}", array_keys( $attributes ) ) );
	}

	/**
	 * The attributes of the block, each value still to be escaped. What would narrow it further than the edition does is left out: the script
	 * would look for words that are not there.
	 *
	 * @param array $found What Index::find() gave.
	 * @param array $piece The piece.
	 * @return string[]
	 */
	public function attributes( array $found, array $piece ) {
		$attributes = array( 'data-cssr' => $this->element );
		if ( '' !== $this->item ) {
			$attributes['data-item'] = $this->item;
		}
		foreach ( array_diff_key( $this->further, array_flip( $found['wider'] ) ) as $name => $value ) {
			$attributes[ "data-$name" ] = $value;
		}
		if ( null !== $this->heading_level ) {
			$attributes['data-heading-level'] = (string) $this->heading_level;
		}
		$attributes += array_filter(
			array(
				'data-language' => $found['language'],
				'data-as-of'    => Fields::text( $piece, 'asOf' ),
				'data-edition'  => Fields::text( $piece, 'edition' ),
				'data-hash'     => Fields::text( $piece, 'hash' ),
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
	 * The static HTML within the block.
	 *
	 * @param array $piece The piece.
	 * @return string
	 */
	public function html( array $piece ) {
		return StaticHtml::with_heading_level( StaticHtml::on_one_line( $piece['html'] ), $this->heading_level );
	}
}
