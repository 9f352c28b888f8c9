<?php
/**
 * JSON from elsewhere.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Reads JSON that a browser would read but PHP refuses as a whole for a single character.
 */
final class Json {

	/** What stands for a character that is none. */
	const REPLACEMENT = "\u{FFFD}";

	/** How deep it may be nested. Deeper than the files are: what is too deep in one item is not to cost the others. */
	const DEPTH = 512;

	/**
	 * Reads a text.
	 *
	 * @param string $json     The text.
	 * @param bool   $as_array Whether objects become arrays.
	 * @param bool   $mended   Is set: whether characters that are none were replaced.
	 * @return mixed
	 * @throws \UnexpectedValueException If it is not JSON: its message says what was found.
	 */
	public static function decode( $json, $as_array, &$mended = false ) {
		$json   = "\u{FEFF}" === substr( $json, 0, 3 ) ? substr( $json, 3 ) : $json;
		$data   = json_decode( $json, $as_array, self::DEPTH );
		$mended = in_array( json_last_error(), array( JSON_ERROR_UTF8, JSON_ERROR_UTF16, JSON_ERROR_CTRL_CHAR ), true );
		if ( $mended ) {
			$data = json_decode( self::without_noncharacters( $json ), $as_array, self::DEPTH, JSON_INVALID_UTF8_SUBSTITUTE );
		}
		if ( JSON_ERROR_NONE !== json_last_error() ) {
			throw new \UnexpectedValueException( 'not JSON: ' . json_last_error_msg() );
		}
		return $data;
	}

	/**
	 * Replaces escaped halves of a surrogate pair that stand alone, and control characters.
	 *
	 * @param string $json The text.
	 * @return string
	 */
	private static function without_noncharacters( $json ) {
		// Each escape is read whole, so that in "\\ud83d" nothing is found.
		$pair = 'ud[89ab][0-9a-f]{2}\\\\ud[c-f][0-9a-f]{2}(*SKIP)(*FAIL)';
		$json = (string) preg_replace( "/\\\\(?:$pair|[^u](*SKIP)(*FAIL)|ud[89a-f][0-9a-f]{2})/si", '\\\\ufffd', $json );
		return (string) preg_replace( '/[\x00-\x08\x0B\x0C\x0E-\x1F]/', self::REPLACEMENT, $json );
	}
}
