<?php

namespace Drupal\cssr;

use Drupal\Core\KeyValueStore\KeyValueFactoryInterface;
use Drupal\Core\KeyValueStore\KeyValueStoreInterface;
use Drupal\cssr\Content\Store;

/**
 * Keeps the copies of what was fetched, and facts of them.
 *
 * They are in the database, and stay there until better ones come.
 */
final class CopyStore implements Store {

  private readonly KeyValueStoreInterface $store;

  public function __construct(KeyValueFactoryInterface $stores) {
    $this->store = $stores->get('cssr');
  }

  /**
   * {@inheritdoc}
   */
  public function get($name) {
    return $this->store->get($name);
  }

  /**
   * {@inheritdoc}
   */
  public function set($name, $value) {
    $this->store->set($name, $value);
  }

  /**
   * {@inheritdoc}
   */
  public function delete($name) {
    $this->store->delete($name);
  }

}
