<?php
/**
 * The block bindings source "cssr/fact": puts one fact into a sentence of the editor's own, in a paragraph, a heading or a button. What is saved
 * is the sentence and which fact; its words are always those of the edition in use.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Fields;
use Cssr\Content\StaticHtml;

defined( 'ABSPATH' ) || exit;

const FACT_SOURCE = 'cssr/fact';

add_action( 'init', __NAMESPACE__ . '\register_fact_source' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_fact_route' );
add_filter( 'render_block', __NAMESPACE__ . '\without_empty', 10, 2 );

/** Tells WordPress of the source; before 6.5 there are none, and blocks show what was saved in them. */
function register_fact_source() {
	if ( function_exists( 'register_block_bindings_source' ) ) {
		register_block_bindings_source(
			FACT_SOURCE,
			array(
				'label'              => __( 'CSSR figure, date or term', 'cssr' ),
				'get_value_callback' => __NAMESPACE__ . '\bound_value',
				'uses_context'       => array( 'postId' ),
			)
		);
	}
}

/**
 * The value of an attribute that is bound to a fact.
 *
 * @param array     $args      What the editor chose: kind, item, language, sentence, fallback.
 * @param \WP_Block $block     The block.
 * @param string    $attribute The name of the attribute.
 * @return string HTML where the attribute takes it, else plain text.
 */
function bound_value( $args, $block, $attribute ) {
	$post = isset( $block->context['postId'] ) ? (int) $block->context['postId'] : 0;
	$html = fact_sentence( (array) $args, fact( (array) $args, $post ) );
	return in_array( $attribute, array( 'content', 'text', 'caption' ), true ) ? $html : html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * The sentence with the fact in it.
 *
 * @param array      $args What the editor chose.
 * @param array|null $fact What fact() gave.
 * @return string HTML; the fallback of the editor, or nothing, where there is no such fact.
 */
function fact_sentence( array $args, ?array $fact ) {
	if ( ! $fact ) {
		return StaticHtml::without_brackets( esc_html( Fields::text( $args, 'fallback' ) ) );
	}
	$sentence = Fields::text( $args, 'sentence' );
	$html     = strtr(
		esc_html( '' === $sentence ? '{fact}' : $sentence ),
		array(
			'{fact}'  => fact_html( $fact, $fact['text'] ),
			'{as-of}' => fact_html( $fact, $fact['as_of'] ),
		)
	);
	// WordPress goes on to look for shortcodes in what blocks have given.
	return StaticHtml::without_brackets( $html );
}

/**
 * Words of a fact, which keep their language and direction within the sentence.
 *
 * @param array  $fact What fact() gave.
 * @param string $text The words.
 * @return string HTML.
 */
function fact_html( array $fact, $text ) {
	return sprintf( '<span lang="%s" dir="%s">%s</span>', esc_attr( $fact['lang'] ), esc_attr( $fact['dir'] ), esc_html( $text ) );
}

/**
 * What a block says of the fact to which one of its attributes is bound.
 *
 * @param array $block The block, as parse_blocks() gives it.
 * @return array|null Null if none is.
 */
function bound_args( array $block ) {
	foreach ( (array) at( $block, 'attrs', 'metadata', 'bindings' ) as $binding ) {
		if ( FACT_SOURCE === Fields::text( $binding, 'source' ) ) {
			return (array) Fields::in( $binding, 'args' );
		}
	}
	return null;
}

/**
 * Takes blocks away that have nothing to say without their fact: an empty heading would be read out.
 *
 * @param string $html  The HTML of a block.
 * @param array  $block The block.
 * @return string
 */
function without_empty( $html, $block ) {
	$args = bound_args( (array) $block );
	if ( null === $args || '' !== trim( wp_strip_all_tags( (string) $html ) ) ) {
		return $html;
	}
	return note_for_editors( __( 'CSSR: there is no such figure, date or term. Visitors see nothing here.', 'cssr' ) );
}

/** Lets the editor ask for a fact. */
function register_fact_route() {
	$text = array( 'type' => 'string' );
	register_rest_route(
		'cssr/v1',
		'/fact',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer_fact',
			'permission_callback' => static fn() => current_user_can( 'edit_posts' ),
			'args'                => array(
				'kind'     => $text + array( 'required' => true ),
				'item'     => $text,
				'language' => $text,
				'post'     => array( 'type' => 'integer' ),
			),
		)
	);
}

/**
 * A fact, for the editor.
 *
 * @param \WP_REST_Request $request Asks for kind, item, language; and says in which post.
 * @return array { html, as_of }, of HTML; both '' if there is none.
 */
function answer_fact( \WP_REST_Request $request ) {
	$fact = fact( $request->get_params(), (int) $request['post'] );
	return array(
		'html'  => $fact ? fact_html( $fact, $fact['text'] ) : '',
		'as_of' => $fact ? fact_html( $fact, $fact['as_of'] ) : '',
	);
}
