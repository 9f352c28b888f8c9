<?php

namespace Drupal\cssr;

use Drupal\cssr\Content\Placement;
use Drupal\cssr\Content\Snippets;
use Drupal\cssr\Content\StaticHtml;

/**
 * The HTML of one piece of content, as cssr.js expects it.
 *
 * Knows nothing of Drupal. The static HTML is not sent through Xss::filter():
 * that would take "text:" in a label for a protocol. Snippets::find() lets only
 * HTML pass that consists of the tags and attributes of the library; see
 * StaticHtml.
 */
final class BlockHtml {

  /**
   * The HTML of a placement.
   *
   * @param \Drupal\cssr\Content\Snippets $content
   *   The content.
   * @param \Drupal\cssr\Content\Placement $place
   *   Which part of it.
   * @param string $language
   *   The language of the page.
   *
   * @return string|null
   *   NULL if there is nothing of that name.
   */
  public static function of(Snippets $content, Placement $place, string $language): ?string {
    $found = $content->find($place->element, $place->item, $place->language ?: $language, $place->further);
    if (!$found) {
      return NULL;
    }
    $attributes = '';
    foreach (['class' => 'cssr'] + $place->attributes($found) as $name => $value) {
      $attributes .= ' ' . $name . '="' . htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') . '"';
    }
    return StaticHtml::without_brackets("<div$attributes>" . $place->html($found) . "</div>");
  }

}
