<?php
/**
 * The dates of editions.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Which of two editions of a feed is the older one.
 */
final class Edition {

	/** What a date looks like: ISO 8601, to the year, month, day or a part of the day. */
	const DATE = '/^\d{4}(-\d\d){0,2}(T[\d:.Z+-]{1,30})?$/D';

	/**
	 * Whether a value is the date of an edition.
	 *
	 * @param mixed $date The value.
	 * @return bool
	 */
	public static function is_date( $date ) {
		return is_string( $date ) && 1 === preg_match( self::DATE, $date );
	}

	/**
	 * Whether an edition is older than another. Of dates that are not told equally finely, only what both tell is compared.
	 *
	 * @param string $one   The date of an edition.
	 * @param string $other The date of another; '' if there is none.
	 * @return bool
	 */
	public static function is_older( $one, $other ) {
		$times = array( strtotime( $one ), strtotime( $other ) );
		if ( strpos( $one, 'T' ) && strpos( $other, 'T' ) && ! in_array( false, $times, true ) ) {
			return $times[0] < $times[1];
		}
		$common = min( strlen( $one ), strlen( $other ) );
		return strcmp( substr( $one, 0, $common ), substr( $other, 0, $common ) ) < 0;
	}
}
