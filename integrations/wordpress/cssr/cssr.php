<?php
/**
 * Plugin Name:       CSSR content
 * Plugin URI:        https://cssrweb.org/
 * Description:       Shows the content of the Civil Society Support Room (CSSR) on your pages, in English and Arabic: a block, and a shortcode for page builders.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            cssr-widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       cssr
 * Domain Path:       /languages
 *
 * @package cssr
 */

namespace Cssr;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;
const DIR  = __DIR__;

require_once DIR . '/content/Address.php';
require_once DIR . '/content/Edition.php';
require_once DIR . '/content/Json.php';
require_once DIR . '/content/Tags.php';
require_once DIR . '/content/Pasted.php';
require_once DIR . '/content/StaticTags.php';
require_once DIR . '/content/StaticHtml.php';
require_once DIR . '/content/Fields.php';
require_once DIR . '/content/Store.php';
require_once DIR . '/content/Index.php';
require_once DIR . '/content/IndexReader.php';
require_once DIR . '/content/Piece.php';
require_once DIR . '/content/Shipped.php';
require_once DIR . '/content/Content.php';
require_once DIR . '/content/Updater.php';
require_once DIR . '/content/Placement.php';
require_once DIR . '/includes/settings.php';
require_once DIR . '/includes/store.php';
require_once DIR . '/includes/upgrade.php';
require_once DIR . '/includes/request.php';
require_once DIR . '/includes/refresh.php';
require_once DIR . '/includes/language.php';
require_once DIR . '/includes/placements.php';
require_once DIR . '/includes/assets.php';
require_once DIR . '/includes/pieces.php';
require_once DIR . '/includes/render.php';
require_once DIR . '/includes/facts.php';
require_once DIR . '/includes/bindings.php';
require_once DIR . '/includes/patterns.php';
require_once DIR . '/includes/editor.php';
require_once DIR . '/includes/health.php';

add_action(
	'init',
	static function () {
		// phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound -- it brings its translations, and is not only from the directory.
		load_plugin_textdomain( 'cssr', false, basename( DIR ) . '/languages' );
	}
);
if ( is_admin() ) {
	require_once DIR . '/includes/pages.php';
}
