<?php
/**
 * The static HTML of an edition: what it may consist of.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Accepts the HTML that cssr-widgets writes, and nothing else.
 *
 * It mends nothing: a fragment is either made of the tags and attributes of StaticTags, each closed, or it is refused as a whole. There is
 * therefore no second reading of it for an attacker to aim at. Which tags these are, the build says; what attributes may say is said here,
 * and an attribute of which nothing is said here is refused, whatever the build says.
 */
final class StaticHtml {

	/** Schemes of links. */
	const SCHEMES = array( 'https', 'mailto', 'tel' );

	/** What the values of attributes look like, as they stand in the HTML. Names of classes and ids cannot meet those of the page. */
	const VALUES = array(
		'aria-label' => '/^[^<>"]*$/D',
		'class'      => '/^cssr-[a-z0-9-]+( cssr-[a-z0-9-]+)*$/D',
		'colspan'    => '/^[1-9][0-9]?$/D',
		'datetime'   => '/^[0-9TZ:.+\/-]{4,40}$/D',
		'dir'        => '/^(ltr|rtl)$/D',
		'href'       => '/^(https:\/\/[^\s\/]|mailto:[^\s@]+@|tel:\+?\d|#cssr-)[^\s]*$/D',
		'hreflang'   => '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/D',
		'id'         => '/^cssr-[A-Za-z0-9_-]+$/D',
		'lang'       => '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/D',
		'scope'      => '/^(col|row|rowgroup)$/D',
		'translate'  => '/^(yes|no)$/D',
	);

	/**
	 * Says what is wrong with a fragment.
	 *
	 * @param string $html The fragment, in UTF-8.
	 * @return string|null A sentence in English that names the place; null if the fragment is good.
	 */
	public static function fault( $html ) {
		if ( '' === trim( $html ) ) {
			return 'is empty';
		}
		// That a search fails is never taken for an answer: what cannot be searched is not good.
		if ( ! preg_match( '//u', $html ) || 0 !== preg_match( '/[\x00-\x08\x0B-\x1F\x7F]/', $html ) ) {
			return 'has characters that are not text';
		}
		$open   = array();
		$length = strlen( $html );
		for ( $at = 0; $at < $length; $at += strlen( $match[0] ) ) {
			if ( preg_match( '/\G[^<>]+/', $html, $match, 0, $at ) ) {
				continue;
			}
			if ( preg_match( '/\G<\/([a-z0-9]+)>/', $html, $match, 0, $at ) ) {
				if ( array_pop( $open ) !== $match[1] ) {
					return self::at( $html, $at, 'closes what is not open' );
				}
				continue;
			}
			if ( ! preg_match( '/\G<([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/', $html, $match, 0, $at ) ) {
				return self::at( $html, $at, 'is not a tag as cssr-widgets writes it' );
			}
			$fault = self::fault_of_tag( $match[1], $match[2], $open );
			if ( null !== $fault ) {
				return self::at( $html, $at, $fault );
			}
			$open[] = $match[1];
		}
		return $open ? 'leaves <' . end( $open ) . '> open' : null;
	}

	/**
	 * Says what is wrong with a start tag.
	 *
	 * @param string   $name       Its name.
	 * @param string   $attributes Its attributes, as they stand in the HTML.
	 * @param string[] $open       The elements around it.
	 * @return string|null
	 */
	private static function fault_of_tag( $name, $attributes, array $open ) {
		if ( ! isset( StaticTags::TAGS[ $name ] ) ) {
			return 'is not a tag of cssr-widgets';
		}
		if ( 'a' === $name && in_array( 'a', $open, true ) ) {
			return 'is a link within a link';
		}
		if ( count( $open ) > 30 ) {
			return 'is nested too deeply';
		}
		preg_match_all( '/ ([a-z-]+)="([^"]*)"/', $attributes, $pairs, PREG_SET_ORDER );
		if ( strlen( $attributes ) !== strlen( implode( '', array_column( $pairs, 0 ) ) ) ) {
			return 'has attributes that cannot be read';
		}
		$seen  = array();
		$known = self::attributes_of( $name );
		foreach ( $pairs as list( , $attribute, $value ) ) {
			if ( isset( $seen[ $attribute ] ) ) {
				return "has $attribute twice";
			}
			$seen[ $attribute ] = true;
			if ( ! in_array( $attribute, $known, true ) ) {
				return "has the attribute $attribute";
			}
			if ( ! preg_match( self::VALUES[ $attribute ], $value ) ) {
				return "has an unfit $attribute";
			}
		}
		return null;
	}

	/**
	 * The attributes that a tag may have.
	 *
	 * @param string $name The name of a tag of StaticTags.
	 * @return string[]
	 */
	public static function attributes_of( $name ) {
		return array_intersect( array_merge( StaticTags::COMMON, StaticTags::TAGS[ $name ] ), array_keys( self::VALUES ) );
	}

	/**
	 * A fault with its place.
	 *
	 * @param string $html  The fragment.
	 * @param int    $at    Where in it, in bytes.
	 * @param string $fault What is wrong there.
	 * @return string
	 */
	private static function at( $html, $at, $fault ) {
		$excerpt = preg_replace( '/[^\x20-\x7E].*$/s', '', substr( $html, $at, 40 ) );
		return "$excerpt … (byte $at) $fault";
	}

	/**
	 * The same without the line ends that set it out: content systems make paragraphs of lines.
	 *
	 * @param string $html A fragment without fault.
	 * @return string
	 */
	public static function on_one_line( $html ) {
		return strtr(
			$html,
			array(
				">\n" => '>',
				"\n<" => '<',
				"\n"  => ' ',
			)
		);
	}

	/**
	 * Moves the headings of a fragment, so that the first and highest of them has a level.
	 *
	 * @param string   $html  A fragment without fault.
	 * @param int|null $level From 2 to 6; null leaves the headings as they are.
	 * @return string
	 */
	public static function with_heading_level( $html, $level ) {
		if ( null === $level || ! preg_match_all( '/<h([2-6])[ >]/', $html, $found ) ) {
			return $html;
		}
		$by    = max( 2, min( 6, $level ) ) - (int) min( $found[1] );
		$moved = preg_replace_callback(
			'/<(\/?)h([2-6])(?=[ >])/',
			static function ( $tag ) use ( $by ) {
				return '<' . $tag[1] . 'h' . max( 2, min( 6, (int) $tag[2] + $by ) );
			},
			$html
		);
		return null === $moved ? $html : $moved;
	}

	/**
	 * Writes brackets in such a way that nothing in the words of a feed is taken for a shortcode or token, which content systems look for in
	 * whole pages, in texts as well as in tags. With the zero, as WordPress itself writes them: "&#91;" it would turn back.
	 *
	 * @param string $html HTML of any kind but scripts and comments.
	 * @return string
	 */
	public static function without_brackets( $html ) {
		return strtr(
			$html,
			array(
				'['     => '&#091;',
				']'     => '&#093;',
				'&#91;' => '&#091;',
				'&#93;' => '&#093;',
			)
		);
	}
}
