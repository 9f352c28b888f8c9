<?php
/**
 * Members of what came out of a JSON file.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Reads what may be of any type.
 */
final class Fields {

	/**
	 * A member of what may not be an array.
	 *
	 * @param mixed  $of  Perhaps an array.
	 * @param string $key Its key.
	 * @return mixed
	 */
	public static function in( $of, $key ) {
		return is_array( $of ) && isset( $of[ $key ] ) ? $of[ $key ] : null;
	}

	/**
	 * A short text.
	 *
	 * @param mixed  $of  Perhaps an array.
	 * @param string $key Its key.
	 * @return string
	 */
	public static function text( $of, $key ) {
		$text = self::in( $of, $key );
		return is_string( $text ) ? $text : '';
	}

	/**
	 * Texts by language.
	 *
	 * @param mixed  $of  Perhaps an array.
	 * @param string $key Its key.
	 * @return string[]
	 */
	public static function texts( $of, $key ) {
		$texts = array();
		foreach ( (array) self::in( $of, $key ) as $language => $text ) {
			if ( is_string( $text ) && preg_match( Index::LANGUAGE, (string) $language ) ) {
				$texts[ $language ] = $text;
			}
		}
		return $texts;
	}

	/**
	 * A text in a language, or in another, or what stands for it.
	 *
	 * @param string[] $texts    By language.
	 * @param string   $language The language.
	 * @param string   $without  Where there is no text at all.
	 * @return string
	 */
	public static function in_language( array $texts, $language, $without ) {
		if ( isset( $texts[ $language ] ) ) {
			return $texts[ $language ];
		}
		return isset( $texts['en'] ) ? $texts['en'] : ( $texts ? reset( $texts ) : $without );
	}

	/**
	 * A name out of a file, for a message: nothing but printable ASCII, and not long.
	 *
	 * @param string $name The name.
	 * @return string
	 */
	public static function plain( $name ) {
		return substr( preg_replace( '/[^\x20-\x7E]/', '?', $name ), 0, 120 );
	}

	/**
	 * The language of a tag, as the keys of texts have it.
	 *
	 * @param string $tag A BCP 47 tag, or a locale such as ar_SY; of several, separated by spaces, the first.
	 * @return string
	 */
	public static function language( $tag ) {
		return strtolower( strtok( str_replace( array( '_', ' ' ), '-', $tag ) . '-', '-' ) );
	}
}
