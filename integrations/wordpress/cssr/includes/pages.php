<?php
/**
 * Two pages for those who run the site: settings, for administrators; and shortcodes, for all who write.
 *
 * @package cssr
 */

namespace Cssr;

use Cssr\Content\Updater;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_pages' );
add_action( 'admin_post_cssr_refresh', __NAMESPACE__ . '\on_refresh' );
add_action( 'admin_notices', __NAMESPACE__ . '\show_upgrade_notice' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_settings' );

/** Lets WordPress keep the settings. */
function register_settings() {
	register_setting(
		'cssr',
		SETTINGS,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
		)
	);
}

/** Puts the pages into the menus. */
function add_pages() {
	add_options_page( __( 'CSSR content', 'cssr' ), __( 'CSSR content', 'cssr' ), 'manage_options', 'cssr', __NAMESPACE__ . '\settings_page' );
	add_management_page( __( 'CSSR shortcodes', 'cssr' ), __( 'CSSR shortcodes', 'cssr' ), 'edit_posts', 'cssr-shortcodes', __NAMESPACE__ . '\shortcodes_page' );
}

/**
 * A way from the list of plugins to the settings.
 *
 * @param string[] $links The links there are.
 * @return string[]
 */
function link_settings( $links ) {
	return array_merge( array( '<a href="' . esc_url( admin_url( 'options-general.php?page=cssr' ) ) . '">' . esc_html__( 'Settings', 'cssr' ) . '</a>' ), $links );
}

/** Fetches at once, when asked to. */
function on_refresh() {
	check_admin_referer( 'cssr_refresh' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	fetch_anew();
	wp_safe_redirect( admin_url( 'options-general.php?page=cssr' ) );
	exit;
}

/** Tells administrators what to do after an upgrade, until they save the settings. */
function show_upgrade_notice() {
	$notice = current_user_can( 'manage_options' ) && 'settings_page_cssr' !== get_current_screen()->id ? upgrade_notice() : '';
	if ( '' !== $notice ) {
		printf(
			'<div class="notice notice-warning"><p>%s <a href="%s">%s</a></p></div>',
			esc_html( __( 'CSSR content', 'cssr' ) . ': ' . $notice ),
			esc_url( admin_url( 'options-general.php?page=cssr' ) ),
			esc_html__( 'Settings of the CSSR content', 'cssr' )
		);
	}
}

/** The settings. */
function settings_page() {
	$settings = settings();
	$index    = content()->index();
	$troubles = troubles();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'CSSR content', 'cssr' ); ?></h1>
		<?php foreach ( $troubles as $trouble ) : ?>
			<div class="notice notice-warning inline"><p><?php echo esc_html( $trouble ); ?></p></div>
		<?php endforeach; ?>
		<p>
			<?php
			/* translators: 1: name of the content, 2: a date. */
			echo esc_html( sprintf( __( 'Pages show: %1$s, as of %2$s.', 'cssr' ), $index->title( get_user_locale() ), mysql2date( get_option( 'date_format' ), $index->updated() ) ) );
			echo '' === $settings['edition_url'] ? '' : '<br>' . esc_html( sentence_of_state() );
			?>
		</p>
		<?php if ( '' !== $settings['edition_url'] ) : ?>
			<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
				<input type="hidden" name="action" value="cssr_refresh">
				<?php wp_nonce_field( 'cssr_refresh' ); ?>
				<?php submit_button( __( 'Fetch now', 'cssr' ), 'secondary', 'submit', false ); ?>
			</form>
		<?php endif; ?>
		<form action="options.php" method="post">
			<?php settings_fields( 'cssr' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="cssr-edition_url"><?php esc_html_e( 'Edition', 'cssr' ); ?></label></th>
					<td>
						<input type="url" dir="ltr" class="regular-text code" id="cssr-edition_url" name="cssr_settings[edition_url]" value="<?php echo esc_attr( $settings['edition_url'] ); ?>" placeholder="https://" aria-describedby="cssr-edition_url-help">
						<p class="description" id="cssr-edition_url-help"><?php esc_html_e( 'Address of edition.json, by which newer content is found. Empty: the edition that came with the plugin.', 'cssr' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="cssr-theme"><?php esc_html_e( 'Theme', 'cssr' ); ?></label></th>
					<td><select id="cssr-theme" name="cssr_settings[theme]">
						<option value=""><?php esc_html_e( 'That of the page', 'cssr' ); ?></option>
						<?php foreach ( themes() as $name => $label ) : ?>
							<option value="<?php echo esc_attr( $name ); ?>" <?php selected( $settings['theme'], $name ); ?>><?php echo esc_html( $label ); ?></option>
						<?php endforeach; ?>
					</select></td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Script', 'cssr' ); ?></th>
					<td><label><input type="checkbox" name="cssr_settings[script]" value="1" <?php checked( $settings['script'] ); ?>>
					<?php esc_html_e( 'Search, filters and switching of languages. Without it the content is the same, as plain HTML.', 'cssr' ); ?></label></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * When the edition was last looked for, and last came anew.
 *
 * @return string
 */
function sentence_of_state() {
	$state = Updater::state( new Options() );
	$when  = static fn( $time ) => $time ? wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time ) : __( 'never', 'cssr' );
	/* translators: 1: when the edition was last looked for, 2: when it last came anew. */
	return sprintf( __( 'Last looked for %1$s, last changed %2$s.', 'cssr' ), $when( $state['checked'] ), $when( $state['changed'] ) );
}

/** The shortcodes of everything there is, to copy. */
function shortcodes_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'CSSR shortcodes', 'cssr' ); ?></h1>
		<p><?php esc_html_e( 'In the block editor, choose the block “CSSR content”. In a page builder or the classic editor, copy one of these lines into a text.', 'cssr' ); ?></p>
		<p>
			<?php
			/* translators: %s: examples of code. */
			echo wp_kses( sprintf( __( 'The language is that of the page. To choose another, or a theme, or the level of the heading, add %s.', 'cssr' ), '<code dir="ltr">language="ar"</code> <code dir="ltr">theme="ocha"</code> <code dir="ltr">heading-level="2"</code>' ), array( 'code' => array( 'dir' => true ) ) );
			?>
		</p>
		<?php foreach ( choices() as $element ) : ?>
			<h2><?php echo esc_html( $element['label'] ); ?></h2>
			<table class="widefat striped">
				<tbody>
				<?php foreach ( $element['items'] as $item ) : ?>
					<tr>
						<th scope="row"><?php echo esc_html( '' === $item['label'] ? $element['label'] : $item['label'] ); ?></th>
						<td><code dir="ltr" style="user-select:all;overflow-wrap:anywhere"><?php echo esc_html( shortcode_of( $element['name'], $item['attributes'] ) ); ?></code></td>
					</tr>
				<?php endforeach; ?>
				</tbody>
			</table>
		<?php endforeach; ?>
	</div>
	<?php
}

/**
 * A shortcode.
 *
 * @param string   $element    The name of an element.
 * @param string[] $attributes Its attributes.
 * @return string
 */
function shortcode_of( $element, array $attributes ) {
	return '[cssr ' . tag_attributes( array( 'element' => $element ) + $attributes ) . ']';
}
