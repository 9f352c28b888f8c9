<?php

namespace Drupal\cssr;

use Drupal\Core\File\FileSystemInterface;

/**
 * The feed as a file, which the web server sends by itself.
 *
 * Its name changes with its content, so that no cache can hold an old one.
 */
final class FeedFile {

  const FOLDER = 'public://cssr';

  /**
   * How many stay: the newest, and those that pages in caches still name.
   */
  const KEPT = 3;

  public function __construct(private readonly FileSystemInterface $files) {}

  /**
   * The path of the file of a feed.
   */
  public static function path(string $json): string {
    return self::FOLDER . '/' . substr(hash('sha256', $json), 0, 12) . '.feed.json';
  }

  /**
   * Writes the file, unless it is there.
   *
   * @throws \RuntimeException
   *   If that cannot be done.
   */
  public function write(string $json): void {
    $path = self::path($json);
    if (file_exists($path)) {
      return;
    }
    $folder = self::FOLDER;
    if (!$this->files->prepareDirectory($folder, FileSystemInterface::CREATE_DIRECTORY | FileSystemInterface::MODIFY_PERMISSIONS)) {
      throw new \RuntimeException('the folder for public files cannot be written to');
    }
    $this->files->saveData($json, $path);
    $others = array_diff(array_keys($this->files->scanDirectory($folder, '/\.feed\.json$/', ['recurse' => FALSE])), [$path]);
    usort($others, fn ($one, $other) => filemtime($other) <=> filemtime($one));
    foreach (array_slice($others, self::KEPT - 1) as $old) {
      $this->files->delete($old);
    }
  }

}
