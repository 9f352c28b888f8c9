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

	/** The attribute that holds the key of an item, where it is not `item`. */
	const KEYS = array(
		'contact'             => 'items',
		'key-figures'         => 'items',
		'partners'            => 'on',
		'recommendation-list' => 'activity',
	);

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
	 * Reads what an editor chose or wrote.
	 *
	 * @param array    $given  Any of element, item, language, theme, heading-level; of any type.
	 * @param string[] $themes The names of the themes there are.
	 */
	public function __construct( array $given, array $themes ) {
		$given += array_fill_keys( array( 'element', 'item', 'language', 'theme', 'heading-level' ), '' );
		$given  = array_map( array( self::class, 'word' ), $given );

		$this->element       = preg_match( Snippets::ELEMENT, $given['element'] ) ? $given['element'] : '';
		$this->item          = preg_match( Snippets::ITEM, $given['item'] ) ? $given['item'] : '';
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
		$word = is_scalar( $value ) ? (string) preg_replace( '/^[\p{Pi}\p{Pf}\p{Ps}″\'"\s]+|[\p{Pi}\p{Pf}″\'"\s]+$/u', '', (string) $value ) : '';
		return 0 === strpos( $word, 'cssr-' ) ? substr( $word, 5 ) : $word;
	}

	/**
	 * The attributes of the block, each value still to be escaped.
	 *
	 * @param array $found What Snippets::find() gave.
	 * @return string[]
	 */
	public function attributes( array $found ) {
		$key        = isset( self::KEYS[ $this->element ] ) ? self::KEYS[ $this->element ] : 'item';
		$attributes = array( 'data-cssr' => $this->element );
		if ( '' !== $this->item ) {
			$attributes[ "data-$key" ] = $this->item;
		}
		$attributes['data-language'] = $found['language'];
		if ( null !== $this->heading_level ) {
			$attributes['data-heading-level'] = (string) $this->heading_level;
		}
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
