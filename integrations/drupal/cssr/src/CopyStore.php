<?php

namespace Drupal\cssr;

use Drupal\Core\KeyValueStore\KeyValueFactoryInterface;
use Drupal\Core\KeyValueStore\KeyValueStoreInterface;

/**
 * Keeps the copies of what was fetched ("snippets", "feed"), and facts of them.
 *
 * They are in the database, and stay there until better ones come.
 */
final class CopyStore {

  private readonly KeyValueStoreInterface $store;

  public function __construct(KeyValueFactoryInterface $stores) {
    $this->store = $stores->get('cssr');
  }

  /**
   * The text of a copy; '' if there is none.
   */
  public function text(string $kind): string {
    $text = $this->store->get($kind);
    return is_string($text) ? $text : '';
  }

  /**
   * Keeps a copy.
   */
  public function keep(string $kind, string $text): void {
    $this->store->set($kind, $text);
  }

  /**
   * What is known of a copy, and of the fetching of it.
   *
   * @return array
   *   Its url, etag, modified, id, updated (the edition), hash, file; checked,
   *   in seconds; failure, a sentence; problems, sentences.
   */
  public function info(string $kind): array {
    $texts = array_fill_keys(['url', 'etag', 'modified', 'failure', 'id', 'updated', 'hash', 'file'], '');
    return $this->store->get("info.$kind", []) + ['checked' => 0, 'problems' => []] + $texts;
  }

  /**
   * Keeps what is known of a copy.
   */
  public function setInfo(string $kind, array $info): void {
    $this->store->set("info.$kind", $info);
  }

  /**
   * Forgets a copy, and all that is known of it.
   */
  public function forget(string $kind): void {
    $this->store->deleteMultiple([$kind, "info.$kind"]);
  }

  /**
   * By what a text is known.
   */
  public static function hash(string $text): string {
    return hash('sha256', $text);
  }

}
