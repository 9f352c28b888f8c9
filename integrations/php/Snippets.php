<?php
/**
 * A snippets file (cssr.snippets.json): the content of every element, as static HTML.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\Content;

/**
 * What a snippets file has in it, after every part has been checked.
 */
final class Snippets {

	/** The version of the format that is understood. */
	const FORMAT = 1;

	/** Largest file read, in bytes. */
	const MAX_BYTES = 4000000;

	const ELEMENT  = '/^[a-z][a-z0-9-]{0,60}$/D';
	const ITEM     = '/^([a-z-]{1,60}=)?[A-Za-z0-9 _.-]{0,200}$/D';
	const LANGUAGE = '/^[a-z]{2,3}$/D';

	/** Elements that have nothing to say without the script. */
	const WITHOUT_CONTENT = array( 'language-switch' );

	const RIGHT_TO_LEFT = array( 'ar', 'ckb', 'fa', 'he', 'ur' );

	/**
	 * The checked content, in the format of the file.
	 *
	 * @var array
	 */
	private $data;

	/**
	 * What was left out of the file, and why.
	 *
	 * @var string[]
	 */
	private $problems;

	/**
	 * Use read() or open().
	 *
	 * @param array    $data     The checked content, in the format of the file.
	 * @param string[] $problems What was left out, and why.
	 */
	private function __construct( array $data, array $problems = array() ) {
		$this->data     = $data;
		$this->problems = $problems;
	}

	/**
	 * Reads a file. What is bad in it is left out and reported; the rest is kept.
	 *
	 * @param string        $json   The text of the file.
	 * @param Snippets|null $before What was known until now: it stands in for items that are bad in the new file.
	 * @return Snippets
	 * @throws \UnexpectedValueException If the file is none, or of another format: its message says what was found.
	 */
	public static function read( $json, ?Snippets $before = null ) {
		$reader = new SnippetsReader( $before );
		return new self( $reader->read( $json ), $reader->problems() );
	}

	/**
	 * Opens a file that read() has checked and json() has written. Only the fragment that is asked for is checked again.
	 *
	 * @param string $json The text of the file.
	 * @return Snippets
	 * @throws \UnexpectedValueException If it is not such a file.
	 */
	public static function open( $json ) {
		$data = json_decode( $json, true, 16 );
		if ( self::FORMAT !== Fields::in( $data, 'format' ) || ! is_array( Fields::in( $data, 'elements' ) ) || ! is_array( Fields::in( $data, 'feed' ) ) ) {
			throw new \UnexpectedValueException( 'not a snippets file of format ' . self::FORMAT );
		}
		return new self( $data );
	}

	/**
	 * What is wrong with a fragment.
	 *
	 * @param string $element The element it belongs to.
	 * @param string $html    The fragment.
	 * @return string|null
	 */
	public static function fault( $element, $html ) {
		return '' === $html && in_array( $element, self::WITHOUT_CONTENT, true ) ? null : StaticHtml::fault( $html );
	}

	/**
	 * The content of an element.
	 *
	 * @param string $element  Its name, without "cssr-".
	 * @param string $item     The key of one item; '' is the element as it is without.
	 * @param string $language The language asked for, a BCP 47 tag or a locale such as ar_SY; where there is none of it, another is given.
	 * @param array  $further  Further attributes, by name. One that narrows the element by a single word has content of its own in the file;
	 *                         for several there is none, and all is given.
	 * @return array|null { html, language, dir, hash, asOf, edition, label, wider }: edition is the date of the feed; wider has the names of
	 *                    the attributes that ask for less than is given.
	 */
	public function find( $element, $item, $language, array $further = array() ) {
		$items  = $this->items_of( $element );
		$narrow = '' === (string) $item ? self::narrowing( $items, $further ) : array();
		$key    = $narrow ? implode( '&', $narrow ) : (string) $item;
		$wider  = isset( $items[ $key ] ) ? array() : array_keys( $narrow );
		$found  = Fields::in( $items, $wider ? '' : $key );
		if ( ! $found ) {
			return null;
		}
		$language = Fields::language( $language );
		if ( ! isset( $found['html'][ $language ] ) ) {
			$language = isset( $found['html']['en'] ) ? 'en' : key( $found['html'] );
		}
		if ( ! is_string( $language ) || null !== self::fault( $element, $found['html'][ $language ] ) ) {
			return null;
		}
		return array(
			'html'     => $found['html'][ $language ],
			'language' => $language,
			'dir'      => in_array( $language, self::RIGHT_TO_LEFT, true ) ? 'rtl' : 'ltr',
			'hash'     => Fields::text( $found, 'hash' ),
			'asOf'     => Fields::text( $found, 'asOf' ),
			'edition'  => isset( $found['edition'] ) ? $found['edition'] : $this->updated(),
			'label'    => $found['label'],
			'wider'    => $wider,
		);
	}

	/**
	 * The attributes by which an element is narrowed, as the keys of items have them.
	 *
	 * @param array $items   The items of the element.
	 * @param array $further Attributes, by name.
	 * @return string[] "types=concern", by name.
	 */
	private static function narrowing( array $items, array $further ) {
		$known  = array_unique( array_map( static fn( $key ) => strtok( $key, '=' ), preg_grep( '/=/', array_keys( $items ) ) ) );
		$narrow = array();
		foreach ( array_intersect_key( $further, array_flip( $known ) ) as $name => $value ) {
			if ( '' !== $value ) {
				$narrow[ $name ] = "$name=$value";
			}
		}
		return $narrow;
	}

	/**
	 * The names of all elements and their items, in a language, for a choice.
	 *
	 * @param string $language A BCP 47 tag or a locale.
	 * @return array[] { name, label, items: { key, label }[] }.
	 */
	public function choices( $language ) {
		$language = Fields::language( $language );
		$choices  = array();
		foreach ( $this->data['elements'] as $name => $element ) {
			$label = Fields::in_language( $element['label'], $language, $name );
			$items = array();
			foreach ( $element['items'] as $key => $item ) {
				$own     = Fields::in_language( $item['label'], $language, '' );
				$items[] = array(
					'key'   => (string) $key,
					// Names that tell nothing apart are of no use for a choice.
					'label' => '' === (string) $key || ( '' !== $own && $own !== $label ) ? $own : trim( "$own ($key)" ),
				);
			}
			$choices[] = array(
				'name'  => $name,
				'label' => $label,
				'items' => $items,
			);
		}
		return $choices;
	}

	/**
	 * What was left out of the file, and why.
	 *
	 * @return string[]
	 */
	public function problems() {
		return $this->problems;
	}

	/**
	 * The date of the feed that the file was made from, such as 2026-11-24.
	 *
	 * @return string
	 */
	public function updated() {
		return $this->data['feed']['updated'];
	}

	/**
	 * Which feed the file was made from.
	 *
	 * @return string
	 */
	public function feed_id() {
		return $this->data['feed']['id'];
	}

	/**
	 * The name of the feed.
	 *
	 * @param string $language A BCP 47 tag or a locale.
	 * @return string
	 */
	public function title( $language ) {
		return Fields::in_language( $this->data['feed']['title'], Fields::language( $language ), '' );
	}

	/**
	 * What is good in the file, as a file.
	 *
	 * @return string
	 */
	public function json() {
		return (string) json_encode( $this->data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * The items of an element.
	 *
	 * @param string $element Its name.
	 * @return array
	 */
	public function items_of( $element ) {
		return isset( $this->data['elements'][ $element ] ) ? $this->data['elements'][ $element ]['items'] : array();
	}
}
