<?php
/**
 * Blocks and elements that somebody has pasted into a page as HTML.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * What a content system has to know of them, and to take from them.
 */
final class Pasted {

	/**
	 * Whether a text has a block in it: a tag with data-cssr.
	 *
	 * @param string $html The text.
	 * @return bool
	 */
	public static function is_in( $html ) {
		if ( false === stripos( $html, 'data-cssr' ) ) {
			return false;
		}
		foreach ( Tags::of( $html ) as $tag ) {
			foreach ( self::attributes( $html, $tag, 'data-cssr' ) as $attribute ) {
				if ( 'data-cssr' === $attribute['name'] ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Takes the addresses from which blocks and elements would get their content: data-src off blocks, src off elements. Who may write a
	 * text decides what of this site's content stands in it, not that it shows a stranger's.
	 *
	 * @param string $html The text.
	 * @return string
	 */
	public static function without_sources( $html ) {
		$blocks   = false !== stripos( $html, 'data-src' ) && false !== stripos( $html, 'data-cssr' );
		$elements = false !== stripos( $html, '<cssr-' ) && false !== stripos( $html, 'src' );
		if ( ! $blocks && ! $elements ) {
			return $html;
		}
		$kept = '';
		$from = 0;
		foreach ( Tags::of( $html ) as $tag ) {
			foreach ( self::sources( $html, $tag ) as $attribute ) {
				$kept .= substr( $html, $from, $attribute['start'] - $from );
				$from  = $attribute['end'];
			}
		}
		return $kept . substr( $html, $from );
	}

	/**
	 * The attributes of a tag that are to go.
	 *
	 * @param string $html The text.
	 * @param array  $tag  One of Tags::of().
	 * @return \Generator
	 */
	private static function sources( $html, array $tag ) {
		$names = 0 === strpos( $tag['name'], 'cssr-' ) ? array( 'src' ) : array();
		foreach ( self::attributes( $html, $tag, 'src' ) as $attribute ) {
			if ( 'data-cssr' === $attribute['name'] ) {
				$names[] = 'data-src';
				break;
			}
		}
		foreach ( $names ? self::attributes( $html, $tag, 'src' ) : array() as $attribute ) {
			if ( in_array( $attribute['name'], $names, true ) ) {
				yield $attribute;
			}
		}
	}

	/**
	 * The attributes of a tag, if a word is in them at all.
	 *
	 * @param string $html The text.
	 * @param array  $tag  One of Tags::of().
	 * @param string $word The word.
	 * @return iterable
	 */
	private static function attributes( $html, array $tag, $word ) {
		$inside = substr( $html, $tag['inside'], $tag['end'] - $tag['inside'] );
		return '!' === $tag['name'] || false === stripos( $inside, $word ) ? array() : Tags::attributes( $html, $tag['inside'] );
	}
}
