<?php

namespace Drupal\cssr;

use Drupal\Component\Datetime\TimeInterface;
use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\File\FileSystemInterface;
use Drupal\Core\File\FileUrlGeneratorInterface;
use Drupal\Core\KeyValueStore\KeyValueFactoryInterface;
use Drupal\Core\KeyValueStore\KeyValueStoreInterface;
use Drupal\Core\Logger\LoggerChannelFactoryInterface;
use Drupal\cssr\Content\Snippets;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\GuzzleException;

/**
 * The content: the last good copies of what was fetched, and what ships along.
 *
 * Copies are in the database, and stay there until better ones come.
 */
final class Copies {

  const CACHE_TAG = 'cssr_content';

  /**
   * Seconds between two fetches, however often cron runs.
   */
  const INTERVAL = 3000;

  /**
   * The content, once it has been read.
   */
  private ?Snippets $content = NULL;

  /**
   * Copies ("snippets", "feed"), and what is known of them ("info").
   */
  private readonly KeyValueStoreInterface $store;

  public function __construct(
    private readonly ConfigFactoryInterface $config,
    KeyValueFactoryInterface $stores,
    private readonly ClientInterface $http,
    private readonly FileSystemInterface $files,
    private readonly FileUrlGeneratorInterface $urls,
    private readonly ModuleExtensionList $modules,
    private readonly CacheTagsInvalidatorInterface $tags,
    private readonly TimeInterface $time,
    private readonly LoggerChannelFactoryInterface $loggers,
  ) {
    $this->store = $stores->get('cssr');
  }

  /**
   * The content that pages show: the last good copy, or what ships along.
   */
  public function content(): ?Snippets {
    $copy = $this->address('snippets') === '' ? '' : (string) $this->store->get('snippets', '');
    return $this->content ??= self::opened($copy) ?? self::opened((string) file_get_contents($this->asset('cssr.snippets.json')));
  }

  /**
   * Where the script finds the feed, on this site.
   *
   * @return string
   *   '' if there is none as new as the static content, which then stays
   *   instead of giving way to what is older.
   */
  public function feedUrl(): string {
    $content = $this->content();
    $fits = fn (array $feed) => $content && $content->feed_id() === $feed['id'] && $content->updated() <= $feed['updated'];
    $copy = $this->info('feed');
    if ($this->address('feed') !== '' && !empty($copy['file']) && $fits($copy) && file_exists($copy['file'])) {
      return $this->urls->generateString($copy['file']);
    }
    $build = require $this->asset('build.php');
    $path = $this->modules->getPath('cssr') . '/assets/cssr.feed.json';
    return $fits($build['feed']) ? $this->urls->generateString($path) . '?' . $build['feed']['hash'] : '';
  }

  /**
   * Fetches what has an address, unless that was done a while ago only.
   *
   * @param bool $now
   *   Whether to do it in any case.
   */
  public function refresh(bool $now = FALSE): void {
    foreach (['snippets', 'feed'] as $kind) {
      $url = $this->address($kind);
      $info = $this->info($kind);
      if ($url === '' || (!$now && $info['checked'] > $this->time->getRequestTime() - self::INTERVAL)) {
        continue;
      }
      try {
        $news = $this->fetch($kind, $url, $info) + ['failure' => ''];
      }
      catch (GuzzleException | \RuntimeException $e) {
        $news = ['failure' => $e->getMessage()];
        $this->loggers->get('cssr')->warning('@kind: @message', ['@kind' => $kind, '@message' => $e->getMessage()]);
      }
      $this->store->set("info.$kind", ['checked' => $this->time->getCurrentTime()] + $news + $info);
    }
    $this->content = NULL;
    $this->tags->invalidateTags([self::CACHE_TAG]);
  }

  /**
   * What is amiss, for administrators.
   *
   * @return string[]
   *   Sentences of plain text.
   */
  public function troubles(): array {
    $troubles = [];
    foreach (['snippets', 'feed'] as $kind) {
      $info = $this->address($kind) === '' ? [] : $this->info($kind);
      foreach (array_filter(array_merge([$info['failure'] ?? ''], $info['problems'] ?? [])) as $trouble) {
        $troubles[] = "$kind: $trouble";
      }
    }
    return $troubles;
  }

  /**
   * Fetches one file and keeps it, if it is good.
   *
   * @return array
   *   What there is to know of it.
   */
  private function fetch(string $kind, string $url, array $info): array {
    // Only what came from this address can be unchanged.
    $known = $info['url'] === $url && $this->store->has($kind);
    $response = $this->http->request('GET', $url, [
      'timeout' => 10,
      'connect_timeout' => 5,
      'http_errors' => FALSE,
      'stream' => TRUE,
      'allow_redirects' => ['max' => 3, 'protocols' => ['https']],
      'headers' => ['Accept' => 'application/json'] + ($known ? array_filter([
        'If-None-Match' => $info['etag'],
        'If-Modified-Since' => $info['modified'],
      ]) : []),
    ]);
    $status = $response->getStatusCode();
    if ($status === 304) {
      return [];
    }
    if ($status !== 200) {
      throw new \RuntimeException("the server answered $status");
    }
    $text = '';
    for ($body = $response->getBody(); !$body->eof() && strlen($text) <= Snippets::MAX_BYTES;) {
      $text .= $body->read(65536);
    }
    return ($kind === 'snippets' ? $this->takeSnippets($text) : $this->takeFeed($text)) + [
      'url' => $url,
      'etag' => $response->getHeaderLine('ETag'),
      'modified' => $response->getHeaderLine('Last-Modified'),
    ];
  }

  /**
   * Keeps a snippets file.
   */
  private function takeSnippets(string $text): array {
    $new = Snippets::read($text, $this->content());
    $this->store->set('snippets', $new->json());
    return ['problems' => array_slice($new->problems(), 0, 20)];
  }

  /**
   * Keeps a feed, as a file that the web server sends by itself.
   */
  private function takeFeed(string $text): array {
    $feed = strlen($text) > Snippets::MAX_BYTES ? NULL : json_decode($text);
    if (!is_object($feed) || !is_string($feed->id ?? NULL) || !is_string($feed->updated ?? NULL) || !isset($feed->version)) {
      throw new \RuntimeException('no feed, or larger than ' . Snippets::MAX_BYTES . ' bytes');
    }
    // Without "<" there can be no HTML in it, whatever it is sent as.
    $json = (string) json_encode($feed, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    $folder = 'public://cssr';
    $file = "$folder/" . substr(hash('sha256', $json), 0, 12) . '.feed.json';
    if (!$this->files->prepareDirectory($folder, FileSystemInterface::CREATE_DIRECTORY | FileSystemInterface::MODIFY_PERMISSIONS)) {
      throw new \RuntimeException('the folder for public files cannot be written to');
    }
    if (!file_exists($file)) {
      $this->files->saveData($json, $file);
    }
    $this->store->set('feed', 1);
    return ['id' => $feed->id, 'updated' => $feed->updated, 'file' => $file, 'problems' => []];
  }

  /**
   * The address of a file; '' for what ships along.
   */
  private function address(string $kind): string {
    return (string) $this->config->get('cssr.settings')->get("{$kind}_url");
  }

  /**
   * What is known of a file.
   */
  private function info(string $kind): array {
    return $this->store->get("info.$kind", []) + ['url' => '', 'etag' => '', 'modified' => '', 'checked' => 0, 'failure' => '', 'problems' => []];
  }

  /**
   * The path of a file that ships along.
   */
  private function asset(string $name): string {
    return dirname(__DIR__) . "/assets/$name";
  }

  /**
   * Opens a copy.
   */
  private static function opened(string $json): ?Snippets {
    try {
      return Snippets::open($json);
    }
    catch (\UnexpectedValueException) {
      return NULL;
    }
  }

}
