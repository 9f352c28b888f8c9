<?php
/**
 * The tags of a piece of HTML.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Finds the tags in HTML of any origin as a browser finds them: in any spelling, and not in comments or in the text of scripts. The time
 * it takes grows with the length of the text only, and the memory with nothing, whatever somebody writes.
 *
 * It does not know what stands within <svg>; whoever may write that may write scripts as well.
 */
final class Tags {

	/** Elements that have text in them, never tags. */
	const RAW = array( 'iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp' );

	const SPACE = " \t\n\f\r";

	/**
	 * The tags and comments, in their order.
	 *
	 * @param string $html The HTML.
	 * @return \Generator Of arrays { name, start, end, inside }: the name in small letters, "/div" for an end tag and "!" for a comment; the
	 *                    bytes from which and to which it goes; where its attributes begin. A tag that is never closed goes to the end.
	 */
	public static function of( $html ) {
		$length = strlen( $html );
		for ( $at = 0; $at < $length; ) {
			$at = strpos( $html, '<', $at );
			if ( false === $at ) {
				return;
			}
			$tag = self::at( $html, $at );
			if ( null === $tag ) {
				++$at;
				continue;
			}
			yield $tag;
			$at = $tag['end'];
			if ( 'plaintext' === $tag['name'] ) {
				return;
			}
			if ( in_array( $tag['name'], self::RAW, true ) ) {
				if ( ! preg_match( "~</{$tag['name']}[\t\n\f\r />]~i", $html, $found, PREG_OFFSET_CAPTURE, $at ) ) {
					return;
				}
				$at = $found[0][1];
			}
		}
	}

	/**
	 * The attributes of a tag, also those that a browser drops since they stand there twice.
	 *
	 * @param string $html The HTML.
	 * @param int    $at   Where they begin: `inside` of a tag.
	 * @return \Generator Of arrays { name, value, start, end }: the name in small letters, the value as it is written. Returns where the
	 *                    tag ends.
	 */
	public static function attributes( $html, $at ) {
		$length = strlen( $html );
		while ( true ) {
			$at += strspn( $html, self::SPACE . '/', $at );
			if ( $at >= $length || '>' === $html[ $at ] ) {
				return min( $length, $at + 1 );
			}
			$start = $at;
			// A name may begin with "=".
			$at   += 1 + strcspn( $html, self::SPACE . '/>=', $at + 1 );
			$name  = strtolower( substr( $html, $start, $at - $start ) );
			$equal = $at + strspn( $html, self::SPACE, $at );
			$value = '';
			if ( $equal < $length && '=' === $html[ $equal ] ) {
				$from  = $equal + 1;
				$from += strspn( $html, self::SPACE, $from );
				$quote = substr( $html, $from, 1 );
				if ( '"' === $quote || "'" === $quote ) {
					$close = strpos( $html, $quote, $from + 1 );
					$close = false === $close ? $length : $close;
					$value = substr( $html, $from + 1, $close - $from - 1 );
					$at    = min( $length, $close + 1 );
				} else {
					$value = substr( $html, $from, strcspn( $html, self::SPACE . '>', $from ) );
					$at    = $from + strlen( $value );
				}
			}
			yield array(
				'name'  => $name,
				'value' => $value,
				'start' => $start,
				'end'   => $at,
			);
		}
	}

	/**
	 * The tag or comment that begins at a "<".
	 *
	 * @param string $html The HTML.
	 * @param int    $at   Where the "<" is.
	 * @return array|null Null if it is mere text.
	 */
	private static function at( $html, $at ) {
		$inside = $at + 1 + (int) ( '/' === substr( $html, $at + 1, 1 ) );
		$first  = substr( $html, $inside, 1 );
		$name   = '!';
		if ( '' !== $first && ctype_alpha( $first ) ) {
			$size = strcspn( $html, self::SPACE . '/>', $inside );
			$name = strtolower( substr( $html, $at + 1, $inside - $at - 1 + $size ) );

			$inside    += $size;
			$attributes = self::attributes( $html, $inside );
			while ( $attributes->valid() ) {
				$attributes->next();
			}
			$end = $attributes->getReturn();
		} elseif ( '<!--' === substr( $html, $at, 4 ) ) {
			$end = self::end_of_comment( $html, $at );
		} elseif ( '!' === $first || '?' === $first || $inside > $at + 1 ) {
			$close = strpos( $html, '>', $inside );
			$end   = false === $close ? strlen( $html ) : $close + 1;
		} else {
			return null;
		}
		return array(
			'name'   => $name,
			'start'  => $at,
			'end'    => $end,
			'inside' => $inside,
		);
	}

	/**
	 * Where a comment ends.
	 *
	 * @param string $html The HTML.
	 * @param int    $at   Where it begins.
	 * @return int
	 */
	private static function end_of_comment( $html, $at ) {
		foreach ( array( '<!-->', '<!--->' ) as $empty ) {
			if ( substr( $html, $at, strlen( $empty ) ) === $empty ) {
				return $at + strlen( $empty );
			}
		}
		$found = preg_match( '/--!?>/', $html, $close, PREG_OFFSET_CAPTURE, $at + 4 );
		return $found ? $close[0][1] + strlen( $close[0][0] ) : strlen( $html );
	}
}
