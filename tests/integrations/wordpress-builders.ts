/**
 * What page builders do to what is put into them, as their documentation and their public code tell it: Divi and Elementor themselves cannot
 * be had. Each is a filter of `the_content`, where builders put their page, by the name that a text has in its meta `builder_kind`.
 */
export const BUILDERS = `<?php
const HOLDER = '<!-- [et_pb_line_break_holder] -->';
$kinds = [
  // A text of Elementor: the paragraphs of its editor, shortcodes, typographic quotes.
  'elementor-text' => fn($text) => wptexturize(do_shortcode(shortcode_unautop(wpautop($text)))),
  'elementor-shortcode' => fn($text) => '<div class="elementor-shortcode">' . do_shortcode(shortcode_unautop($text)) . '</div>',
  // The code of Elementor is written as it is; shortcodes run where the page goes on to the_content().
  'elementor-html' => fn($text) => $text,
  // Its cache of elements: what a shortcode gave is kept, and the shortcode itself does not run again.
  'elementor-cache' => function ($text) {
    $key = 'cache_' . md5($text);
    if (!get_option($key)) update_option($key, do_shortcode($text));
    return get_option($key);
  },
  // A text of Divi 4, whose modules are shortcodes within shortcodes, each of which makes paragraphs of what is in it.
  'divi-text' => fn($text) => do_shortcode('[et_pb_text]' . wpautop($text) . '[/et_pb_text]'),
  // The code of Divi 4 keeps brackets and breaks of lines in disguise, and takes it off again.
  'divi-code' => fn($text) => do_shortcode(strtr(divi_kept($text), [HOLDER => "\\n", '&#091;' => '[', '&#093;' => ']'])),
  // What others show of it, such as a search or an excerpt, has the disguise on.
  'divi-kept' => fn($text) => divi_kept($text),
];
function divi_kept($text) { return strtr($text, ["\\n" => HOLDER, '[' => '&#091;', ']' => '&#093;']); }
add_shortcode('et_pb_text', fn($said, $inner) => '<div class="et_pb_text_inner">' . do_shortcode(shortcode_unautop(wpautop(trim($inner)))) . '</div>');
add_filter('the_content', function ($content) use ($kinds) {
  $kind = get_post_meta(get_the_ID(), 'builder_kind', true);
  if (!$kind) return $content;
  remove_filter('the_content', 'wpautop');
  return $kinds[$kind](get_post()->post_content);
}, 9);
// A plugin that has scripts wait until somebody moves the pointer, unless they ask to be left alone.
add_action('template_redirect', fn() => get_post_meta(get_the_ID(), 'delays', true) && ob_start(fn($page) => str_replace('</body>',
  '<script>addEventListener("pointermove", async () => { for (const old of document.querySelectorAll("script[type=delayed]")) await new Promise((done) => {' .
  'const now = document.createElement("script"); now.src = old.dataset.src; now.onload = done; old.replaceWith(now); }); }, { once: true });</script></body>',
  preg_replace('/<script((?:(?!nowprocket)[^>])*) src=/', '<script type="delayed"$1 data-src=', str_replace(get_post_meta(get_the_ID(), 'delays', true), '', $page)))));`;
