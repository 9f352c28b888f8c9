<?php

namespace Drupal\cssr;

use Drupal\cssr\Content\Placement;

/**
 * What the settings of a block may be, as its schema asks.
 *
 * "" is what has not been chosen, which is always allowed.
 */
final class Choices {

  /**
   * The names of the elements that the content has.
   *
   * @return string[]
   *   Names without "cssr-".
   */
  public static function elements(): array {
    $names = array_column(\Drupal::service('cssr.copies')->content()->index()->choices('en'), 'name');
    return ['', ...$names, Placement::LANGUAGE_SWITCH];
  }

  /**
   * The languages that there may be content in.
   *
   * @return string[]
   *   Their codes.
   */
  public static function languages(): array {
    return ['', ...array_keys(Builder::languages())];
  }

  /**
   * The themes.
   *
   * @return string[]
   *   Their names.
   */
  public static function themes(): array {
    return ['', ...Themes::names()];
  }

}
