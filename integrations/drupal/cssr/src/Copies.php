<?php

namespace Drupal\cssr;

use Drupal\Component\Datetime\TimeInterface;
use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ModuleExtensionList;
use Drupal\Core\File\FileUrlGeneratorInterface;
use Drupal\Core\Logger\LoggerChannelFactoryInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\cssr\Content\Edition;
use Drupal\cssr\Content\Json;
use Drupal\cssr\Content\Snippets;
use GuzzleHttp\Exception\GuzzleException;

/**
 * The content: the last good copies of what was fetched, and what ships along.
 */
final class Copies {

  use StringTranslationTrait;

  const CACHE_TAG = 'cssr_content';

  /**
   * Seconds between two fetches, however often cron runs.
   */
  const INTERVAL = 3000;

  /**
   * The content, once it has been read.
   */
  private ?Snippets $content = NULL;

  public function __construct(
    private readonly ConfigFactoryInterface $config,
    private readonly CopyStore $store,
    private readonly Fetcher $fetcher,
    private readonly FeedFile $feedFile,
    private readonly FileUrlGeneratorInterface $urls,
    private readonly ModuleExtensionList $modules,
    private readonly CacheTagsInvalidatorInterface $tags,
    private readonly TimeInterface $time,
    private readonly LoggerChannelFactoryInterface $loggers,
  ) {}

  /**
   * The content that pages show: the last good copy, or what ships along.
   */
  public function content(): ?Snippets {
    return $this->content ??= ($this->address('snippets') === '' ? NULL : self::opened($this->store->text('snippets')))
      ?? self::opened((string) file_get_contents($this->asset('cssr.snippets.json')));
  }

  /**
   * Where the script finds the feed, on this site.
   *
   * @return string
   *   '' if there is none as new as the static HTML, which then stays
   *   instead of giving way to what is older.
   */
  public function feedUrl(): string {
    $content = $this->content();
    $fits = fn (array $feed) => $content && $content->feed_id() === $feed['id'] && !Edition::is_older($feed['updated'], $content->updated());
    $copy = $this->store->info('feed');
    if ($this->address('feed') !== '' && $copy['id'] !== '' && $fits($copy) && ($file = $this->file($copy)) !== NULL) {
      return $this->urls->generateString($file);
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
    $deadline = $this->fetcher->deadline();
    $changed = FALSE;
    foreach (['snippets', 'feed'] as $kind) {
      $url = $this->address($kind);
      $info = $this->store->info($kind);
      if ($url === '') {
        // Named again, it is asked as for the first time, and may give what
        // is older.
        if ($info['url'] !== '') {
          $this->store->forget($kind);
        }
        continue;
      }
      if (!$now && $info['checked'] > $this->time->getRequestTime() - self::INTERVAL) {
        continue;
      }
      $there = $kind === 'snippets' || file_exists($info['file']);
      try {
        $news = $this->fetch($kind, $url, $info, $deadline) + ['failure' => ''];
      }
      catch (GuzzleException | \RuntimeException $e) {
        $news = ['failure' => $e->getMessage()];
        $this->loggers->get('cssr')->warning('@kind: @message', ['@kind' => $kind, '@message' => $e->getMessage()]);
      }
      $news += $info;
      $this->store->setInfo($kind, ['checked' => $this->time->getCurrentTime()] + $news);
      $changed = $changed || $news['hash'] !== $info['hash'] || (!$there && file_exists($news['file']));
    }
    $this->content = NULL;
    if ($changed) {
      $this->tags->invalidateTags([self::CACHE_TAG]);
    }
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
      $info = $this->address($kind) === '' ? [] : $this->store->info($kind);
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
  private function fetch(string $kind, string $url, array $info, float $deadline): array {
    $copy = $this->store->text($kind);
    // Only what came from this address, and is still here, can be unchanged.
    $known = $info['url'] === $url && CopyStore::hash($copy) === $info['hash'];
    [$response, $text] = $this->fetcher->get($url, ['Accept' => 'application/json'] + ($known ? array_filter([
      'If-None-Match' => $info['etag'],
      'If-Modified-Since' => $info['modified'],
    ]) : []), $deadline);
    $status = $response->getStatusCode();
    if ($status === 304 && $known) {
      if ($kind === 'feed') {
        $this->feedFile->write($copy);
      }
      return [];
    }
    if ($status !== 200) {
      throw new \RuntimeException("the server answered $status");
    }
    // An edition is measured by the one before from the same address only: a
    // cache on the way that gives out an old one does not win, but who names
    // another address gets what is there. What ships with the module is no
    // measure for an address that was named.
    $measure = $info['url'] === $url ? $info : NULL;
    return ($kind === 'snippets' ? $this->takeSnippets($text, $measure) : $this->takeFeed($text, $measure)) + [
      'url' => $url,
      'etag' => $response->getHeaderLine('ETag'),
      'modified' => $response->getHeaderLine('Last-Modified'),
    ];
  }

  /**
   * Keeps a snippets file.
   */
  private function takeSnippets(string $text, ?array $measure): array {
    $new = Snippets::read($text, $this->content());
    $this->refuseOlder($new->feed_id(), $new->updated(), $measure);
    $json = $new->json();
    $this->store->keep('snippets', $json);
    return [
      'id' => $new->feed_id(),
      'updated' => $new->updated(),
      'hash' => CopyStore::hash($json),
      'problems' => array_slice($new->problems(), 0, 20),
    ];
  }

  /**
   * Keeps a feed; also as a file that the web server sends by itself.
   */
  private function takeFeed(string $text, ?array $measure): array {
    $feed = Json::decode($text, FALSE, $mended);
    if (!is_object($feed) || !is_string($feed->id ?? NULL) || !Edition::is_date($feed->updated ?? NULL) || !isset($feed->version)) {
      throw new \RuntimeException('no feed');
    }
    $this->refuseOlder($feed->id, $feed->updated, $measure);
    // Without "<" there can be no HTML in it, whatever it is sent as.
    $json = (string) json_encode($feed, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    $this->feedFile->write($json);
    $this->store->keep('feed', $json);
    return [
      'id' => $feed->id,
      'updated' => $feed->updated,
      'hash' => CopyStore::hash($json),
      'file' => FeedFile::path($json),
      'problems' => $mended ? [(string) $this->t('Some characters in it are no text. They are shown as �.')] : [],
    ];
  }

  /**
   * Refuses an edition that is older than the one in use.
   */
  private function refuseOlder(string $id, string $updated, ?array $measure): void {
    if ($measure && $measure['id'] === $id && Edition::is_older($updated, $measure['updated'])) {
      throw new \RuntimeException($this->t('The server sent an edition of @sent, older than the one in use (@used); it was not taken.', [
        '@sent' => $updated,
        '@used' => $measure['updated'],
      ]));
    }
  }

  /**
   * The file of the feed; written again, where somebody has taken it away.
   *
   * @return string|null
   *   NULL if it is not there.
   */
  private function file(array $info): ?string {
    if (file_exists($info['file'])) {
      return $info['file'];
    }
    try {
      $json = $this->store->text('feed');
      if (CopyStore::hash($json) === $info['hash']) {
        $this->feedFile->write($json);
      }
    }
    catch (\RuntimeException) {
      // Pages stay without the script, until it can be written.
    }
    return file_exists($info['file']) ? $info['file'] : NULL;
  }

  /**
   * The address of a file; '' for what ships along.
   */
  private function address(string $kind): string {
    return (string) $this->config->get('cssr.settings')->get("{$kind}_url");
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
