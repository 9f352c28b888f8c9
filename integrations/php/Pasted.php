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
	 * The blocks in a text: tags with data-cssr.
	 *
	 * @param string $html The text.
	 * @return \Generator Of arrays: what each says, as given() has it.
	 */
	public static function blocks( $html ) {
		foreach ( false === stripos( $html, 'data-cssr' ) ? array() : Tags::of( $html ) as $tag ) {
			$given = self::given( $html, $tag );
			if ( null !== $given ) {
				yield $given;
			}
		}
	}

	/**
	 * What a tag says, if it is that of a block.
	 *
	 * @param string $html The text.
	 * @param array  $tag  One of Tags::of().
	 * @return string[]|null By name, as Placement takes it; and pinned.
	 */
	public static function given( $html, array $tag ) {
		$given = array();
		foreach ( self::attributes( $html, $tag, 'data-cssr' ) as $attribute ) {
			if ( 0 === strpos( $attribute['name'], 'data-' ) ) {
				$given += array( substr( $attribute['name'], 5 ) => html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
			}
		}
		return ! isset( $given['cssr'] ) ? null : array(
			'element' => $given['cssr'],
			'theme'   => isset( $given['cssr-theme'] ) ? $given['cssr-theme'] : '',
		) + $given;
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
