<?php
/**
 * What administrators are told: in Site Health, and of privacy.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Updater;

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_health_test' );
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );

/**
 * Adds the test to Site Health.
 *
 * @param array $tests The tests there are.
 * @return array
 */
function add_health_test( $tests ) {
	$tests['direct']['cssr'] = array(
		'label' => __( 'CSSR content', 'cssr' ),
		'test'  => __NAMESPACE__ . '\health',
	);
	return $tests;
}

/**
 * What is amiss with the content.
 *
 * @return string[] Sentences, of plain text.
 */
function troubles() {
	if ( '' === settings()['edition_url'] ) {
		return array_filter( array( upgrade_notice() ) );
	}
	$state    = Updater::state( new Options() );
	$troubles = $state['problems'];
	if ( '' !== $state['failure'] ) {
		array_unshift( $troubles, rtrim( $state['failure'], '.' ) . '. ' . __( 'Pages go on showing the last good copy.', 'cssr' ) );
	}
	return $troubles;
}

/**
 * The result for Site Health.
 *
 * @return array
 */
function health() {
	$troubles = troubles();
	return array(
		'label'       => $troubles ? __( 'The CSSR content could not be brought up to date', 'cssr' ) : __( 'The CSSR content is up to date', 'cssr' ),
		'status'      => $troubles ? 'recommended' : 'good',
		'badge'       => array(
			'label' => __( 'CSSR content', 'cssr' ),
			'color' => 'blue',
		),
		'description' => '<p>' . implode( '</p><p>', array_map( 'esc_html', $troubles ? $troubles : array( __( 'Visitors notice nothing of a failure: the last good copy is kept for ever.', 'cssr' ) ) ) ) . '</p>',
		'actions'     => '<p><a href="' . esc_url( admin_url( 'options-general.php?page=cssr' ) ) . '">' . esc_html__( 'Settings of the CSSR content', 'cssr' ) . '</a></p>',
		'test'        => 'cssr',
	);
}

/** Offers a paragraph for the privacy policy of the site. */
function suggest_privacy_text() {
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		wp_add_privacy_policy_content(
			'CSSR',
			'<p>' . esc_html__( 'The content of the Civil Society Support Room on this site is sent by this site itself. It sets no cookies, stores nothing on your device, and tells nobody of your visit.', 'cssr' ) . '</p>'
		);
	}
}
