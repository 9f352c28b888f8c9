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
	 * What was left out, and why, in English: "mission-card / amman-2022-11 / ar: …".
	 *
	 * @var string[]
	 */
	private $problems = array();

	/**
	 * Whether characters of the file had to be replaced, since they are none.
	 *
	 * @var bool
	 */
	private $mended = false;

	/**
	 * Use read().
	 *
	 * @param array $head The head of the file.
	 */
	private function __construct( array $head ) {
		$this->data = $head + array( 'elements' => array() );
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
		if ( strlen( $json ) > self::MAX_BYTES ) {
			throw new \UnexpectedValueException( 'larger than ' . self::MAX_BYTES . ' bytes' );
		}
		$raw = Json::decode( $json, true, $mended );
		if ( self::FORMAT !== self::in( $raw, 'format' ) ) {
			throw new \UnexpectedValueException( 'not a snippets file of format ' . self::FORMAT );
		}
		$feed = self::in( $raw, 'feed' );
		if ( ! is_array( self::in( $raw, 'elements' ) ) || ! Edition::is_date( self::in( $feed, 'updated' ) ) ) {
			throw new \UnexpectedValueException( 'no elements, or no date of the feed' );
		}
		$read = new self(
			array(
				'format'  => self::FORMAT,
				'library' => self::text( $raw, 'library' ),
				'feed'    => array(
					'id'      => self::text( $feed, 'id' ),
					'title'   => self::texts( $feed, 'title' ),
					'updated' => self::text( $feed, 'updated' ),
				),
			)
		);
		$read->mended = $mended;
		foreach ( $raw['elements'] as $element => $entry ) {
			$read->add_element( (string) $element, $entry, $before );
		}
		if ( ! $read->data['elements'] ) {
			throw new \UnexpectedValueException( 'nothing in it can be used: ' . implode( '; ', array_slice( $read->problems, 0, 3 ) ) );
		}
		return $read;
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
		if ( self::FORMAT !== self::in( $data, 'format' ) || ! is_array( self::in( $data, 'elements' ) ) || ! is_array( self::in( $data, 'feed' ) ) ) {
			throw new \UnexpectedValueException( 'not a snippets file of format ' . self::FORMAT );
		}
		$opened       = new self( array() );
		$opened->data = $data;
		return $opened;
	}

	/**
	 * Takes one element over.
	 *
	 * @param string        $element Its name, without "cssr-".
	 * @param mixed         $entry   What the file says of it.
	 * @param Snippets|null $before  What was known until now.
	 */
	private function add_element( $element, $entry, ?Snippets $before = null ) {
		$items = self::in( $entry, 'items' );
		if ( ! preg_match( self::ELEMENT, $element ) || ! is_array( $items ) ) {
			$this->problems[] = self::plain( $element ) . ': not an element with items';
			return;
		}
		$kept = array();
		foreach ( $items as $key => $item ) {
			$key  = (string) $key;
			$html = preg_match( self::ITEM, $key ) ? $this->html_of( $element, $key, $item ) : array();
			$old  = null === $before ? null : self::in( $before->items_of( $element ), $key );
			if ( ! $html ) {
				$this->problems[] = self::plain( "$element / $key" ) . ': nothing in it can be used';
			}
			// In one language the new, in another the old: that would be of no edition at all.
			$lost = array_diff_key( self::texts( $item, 'html' ), $html );
			if ( $old && ( ! $html || array_intersect_key( $lost, $old['html'] ) ) ) {
				// It is of the edition it came with, whatever the others are of.
				$kept[ $key ] = $old + array( 'edition' => $before->updated() );
				continue;
			}
			if ( ! $html ) {
				continue;
			}
			$kept[ $key ] = array(
				'label' => self::texts( $item, 'label' ),
				'html'  => $html,
				'hash'  => self::text( $item, 'hash' ),
				'asOf'  => self::text( $item, 'asOf' ),
			);
		}
		if ( $kept ) {
			$this->data['elements'][ $element ] = array(
				'label' => self::texts( $entry, 'label' ),
				'items' => $kept,
			);
		}
	}

	/**
	 * The fragments of an item that are good.
	 *
	 * @param string $element The element.
	 * @param string $key     The key of the item.
	 * @param mixed  $item    What the file says of it.
	 * @return string[] By language.
	 */
	private function html_of( $element, $key, $item ) {
		$good = array();
		foreach ( self::texts( $item, 'html' ) as $language => $html ) {
			$fault = self::fault( $element, $html );
			if ( null === $fault && $this->mended && false !== strpos( $html, Json::REPLACEMENT ) ) {
				$fault = 'has characters that are not text';
			}
			if ( null === $fault ) {
				$good[ $language ] = $html;
			} else {
				$this->problems[] = self::plain( "$element / $key / $language" ) . ": $fault";
			}
		}
		return $good;
	}

	/**
	 * What is wrong with a fragment.
	 *
	 * @param string $element The element it belongs to.
	 * @param string $html    The fragment.
	 * @return string|null
	 */
	private static function fault( $element, $html ) {
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
		$found  = self::in( $items, $wider ? '' : $key );
		if ( ! $found ) {
			return null;
		}
		$language = strtolower( strtok( str_replace( '_', '-', $language ) . '-', '-' ) );
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
			'hash'     => $found['hash'],
			'asOf'     => $found['asOf'],
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
		$language = strtok( str_replace( '_', '-', $language ) . '-', '-' );
		$choices  = array();
		foreach ( $this->data['elements'] as $name => $element ) {
			$label = self::in_language( $element['label'], $language, $name );
			$items = array();
			foreach ( $element['items'] as $key => $item ) {
				$own     = self::in_language( $item['label'], $language, '' );
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
		return self::in_language( $this->data['feed']['title'], strtok( str_replace( '_', '-', $language ) . '-', '-' ), '' );
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
	private function items_of( $element ) {
		return isset( $this->data['elements'][ $element ] ) ? $this->data['elements'][ $element ]['items'] : array();
	}

	/**
	 * A member of what may not be an array.
	 *
	 * @param mixed  $of  Perhaps an array.
	 * @param string $key Its key.
	 * @return mixed
	 */
	private static function in( $of, $key ) {
		return is_array( $of ) && isset( $of[ $key ] ) ? $of[ $key ] : null;
	}

	/**
	 * A short text.
	 *
	 * @param mixed  $of  Perhaps an array.
	 * @param string $key Its key.
	 * @return string
	 */
	private static function text( $of, $key ) {
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
	private static function texts( $of, $key ) {
		$texts = array();
		foreach ( (array) self::in( $of, $key ) as $language => $text ) {
			if ( is_string( $text ) && preg_match( self::LANGUAGE, (string) $language ) ) {
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
	private static function in_language( array $texts, $language, $without ) {
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
	private static function plain( $name ) {
		return substr( preg_replace( '/[^\x20-\x7E]/', '?', $name ), 0, 120 );
	}
}
