<?php
/**
 * Reads the index of an edition that came from elsewhere.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * Takes over what is needed of an index. It is made by one program in one go: what has a fault in one place is refused as a whole, so that
 * nothing vanishes from a page as if it had been withdrawn.
 */
final class IndexReader {

	/** Largest file of an edition that is read, in bytes. */
	const MAX_BYTES = 4000000;

	const HASH = '/^[0-9a-f]{16}$/D';

	/**
	 * As much of an index as is needed.
	 *
	 * @param string $json The text of the file.
	 * @return array
	 * @throws \UnexpectedValueException If it is not a whole index: its message says what was found.
	 */
	public static function read( $json ) {
		if ( strlen( $json ) > self::MAX_BYTES ) {
			throw new \UnexpectedValueException( 'larger than ' . self::MAX_BYTES . ' bytes' );
		}
		$raw = Json::decode( $json, true );
		if ( Index::FORMAT !== Fields::in( $raw, 'format' ) ) {
			throw new \UnexpectedValueException( 'not an edition of format ' . Index::FORMAT );
		}
		if ( ! Fields::in( $raw, 'elements' ) || ! is_array( $raw['elements'] ) || ! Edition::is_date( Fields::in( $raw, 'edition' ) ) ) {
			throw new \UnexpectedValueException( 'no elements, or no date of the edition' );
		}
		$elements = array();
		foreach ( $raw['elements'] as $name => $element ) {
			if ( ! preg_match( Index::ELEMENT, (string) $name ) || ! Fields::in( $element, 'choices' ) ) {
				throw new \UnexpectedValueException( Fields::plain( (string) $name ) . ': not an element with choices' );
			}
			$elements[ $name ] = array(
				'label'     => Fields::texts( $element, 'label' ),
				'decidedBy' => self::decided_by( $name, Fields::in( $element, 'decidedBy' ) ),
				'choices'   => self::choices( $name, $element['choices'] ),
			);
		}
		$feed = Fields::in( $raw, 'feed' );
		return array(
			'format'   => Index::FORMAT,
			'edition'  => $raw['edition'],
			'feed'     => array(
				'id'    => Fields::text( $feed, 'id' ),
				'title' => Fields::texts( $feed, 'title' ),
			),
			'elements' => $elements,
		);
	}

	/**
	 * The attributes that decide what an element shows.
	 *
	 * @param string $element The element.
	 * @param mixed  $given   What the file says.
	 * @return array Lists of words by name.
	 * @throws \UnexpectedValueException If the file does not say.
	 */
	private static function decided_by( $element, $given ) {
		$decided_by = array();
		foreach ( is_array( $given ) ? $given : array( 0 ) as $name => $words ) {
			if ( ! preg_match( Index::ELEMENT, (string) $name ) || ! is_array( $words ) || array_filter( $words, 'is_string' ) !== $words ) {
				throw new \UnexpectedValueException( "$element: does not say what decides what it shows" );
			}
			$decided_by[ $name ] = array_values( $words );
		}
		return $decided_by;
	}

	/**
	 * What can be chosen of an element.
	 *
	 * @param string $element The element.
	 * @param mixed  $given   What the file says.
	 * @return array By key.
	 * @throws \UnexpectedValueException If a choice is not as it should be.
	 */
	private static function choices( $element, $given ) {
		$choices = array();
		foreach ( (array) $given as $key => $choice ) {
			$key        = (string) $key;
			$attributes = Fields::in( $choice, 'attributes' );
			$files      = Fields::in( $choice, 'files' );
			if ( ! preg_match( Index::KEY, $key ) || ! is_array( $attributes ) || array_filter( $attributes, 'is_string' ) !== $attributes || ! is_array( $files ) ) {
				throw new \UnexpectedValueException( Fields::plain( "$element/$key" ) . ': not a choice with files' );
			}
			$choices[ $key ] = array(
				'label'      => Fields::texts( $choice, 'label' ),
				'attributes' => $attributes,
				'asOf'       => Edition::is_date( Fields::in( $choice, 'asOf' ) ) ? $choice['asOf'] : '',
				'hash'       => Fields::text( $choice, 'hash' ),
				'files'      => self::files( "$element/$key", $files ),
			);
		}
		return $choices;
	}

	/**
	 * The hashes of the files of a choice. Languages whose tags are not understood are left aside.
	 *
	 * @param string $choice Its name.
	 * @param array  $given  What the file says.
	 * @return array By language: { view: { hash }, html: { hash } }.
	 * @throws \UnexpectedValueException If a hash is none.
	 */
	private static function files( $choice, array $given ) {
		$files = array();
		foreach ( $given as $language => $of ) {
			foreach ( preg_match( Index::LANGUAGE, (string) $language ) ? array( 'view', 'html' ) : array() as $kind ) {
				$file = Fields::in( $of, $kind );
				if ( null === $file && 'html' === $kind ) {
					continue;
				}
				if ( ! preg_match( self::HASH, Fields::text( $file, 'hash' ) ) ) {
					throw new \UnexpectedValueException( "$choice.$language: has no hash" );
				}
				$files[ $language ][ $kind ] = array( 'hash' => $file['hash'] );
			}
		}
		return $files;
	}
}
