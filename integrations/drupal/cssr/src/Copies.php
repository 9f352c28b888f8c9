<?php

namespace Drupal\cssr;

use Drupal\Component\Datetime\TimeInterface;
use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\DestructableInterface;
use Drupal\Core\Logger\LoggerChannelFactoryInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\cssr\Content\Content;
use Drupal\cssr\Content\Shipped;
use Drupal\cssr\Content\Updater;
use GuzzleHttp\Exception\GuzzleException;

/**
 * The content: the last good copies of what was fetched, and what ships along.
 */
final class Copies implements DestructableInterface {

  use StringTranslationTrait;

  const CACHE_TAG = 'cssr_content';

  /**
   * Seconds between two fetches, however often cron runs.
   */
  const INTERVAL = 3000;

  /**
   * Seconds until pieces that are not there are asked for again.
   */
  const PAUSE = 60;

  /**
   * The content, once it has been read.
   */
  private ?Content $content = NULL;

  public function __construct(
    private readonly ConfigFactoryInterface $config,
    private readonly CopyStore $store,
    private readonly Fetcher $fetcher,
    private readonly CacheTagsInvalidatorInterface $tags,
    private readonly TimeInterface $time,
    private readonly LoggerChannelFactoryInterface $loggers,
  ) {}

  /**
   * The content that pages show.
   */
  public function content(): Content {
    return $this->content ??= new Content($this->store, new Shipped(dirname(__DIR__) . '/assets/edition'), $this->url() !== '');
  }

  /**
   * Fetches the edition, unless that was done a while ago only.
   *
   * @param bool $now
   *   Whether to do it in any case.
   */
  public function refresh(bool $now = FALSE): void {
    $state = Updater::state($this->store);
    if ($this->url() === '') {
      // Named again, it is asked as for the first time, and may give what is
      // older.
      if ($state['url'] !== '') {
        Updater::forget($this->store);
        $this->renew();
      }
    }
    elseif ($now || $state['checked'] <= $this->time->getRequestTime() - self::INTERVAL) {
      $this->fetch(fn (Updater $updater) => $updater->update($this->url(), $this->time->getCurrentTime()));
    }
  }

  /**
   * Fetches the pieces that were asked for and are not there.
   *
   * @param bool $now
   *   Whether to do it in any case.
   */
  public function fetchMissing(bool $now = FALSE): void {
    $time = $this->time->getCurrentTime();
    if ($this->content?->lacks_pieces() && ($now || (int) $this->store->get('tried') <= $time - self::PAUSE)) {
      $this->store->set('tried', (string) $time);
      $this->fetch(fn (Updater $updater) => $updater->complete($this->url()));
    }
  }

  /**
   * After the page has been sent: no visitor waits for what is fetched.
   */
  public function destruct() {
    $this->fetchMissing();
  }

  /**
   * Whether readers can choose the language somewhere on the site.
   *
   * A page that is put together from caches does not know what else is on it.
   *
   * @param bool $yes
   *   Whether to note that they can.
   */
  public function hasLanguageSwitch(bool $yes = FALSE): bool {
    if ($yes && $this->store->get('has_switch') === NULL) {
      $this->store->set('has_switch', '1');
      $this->renew();
    }
    return $this->store->get('has_switch') !== NULL;
  }

  /**
   * What is amiss, for administrators.
   *
   * @return string[]
   *   Sentences of plain text.
   */
  public function troubles(): array {
    if ($this->url() !== '') {
      $state = Updater::state($this->store);
      return array_values(array_filter(array_merge([$state['failure']], $state['problems'])));
    }
    $old = (string) $this->store->get('old_urls');
    return $old === '' ? [] : [
      (string) $this->t('The content now comes as an edition. Enter the address of its edition.json; ask for it where you had these addresses from, which are no longer used: @addresses. Until you save, pages show the edition that came with the module.', ['@addresses' => $old]),
    ];
  }

  /**
   * Fetches, and has pages made anew where something is new.
   */
  private function fetch(\Closure $work): void {
    $deadline = $this->fetcher->deadline();
    $get = function (string $url, array $headers) use ($deadline) {
      try {
        [$response, $text] = $this->fetcher->get($url, $headers, $deadline);
      }
      catch (GuzzleException $e) {
        throw new \RuntimeException($e->getMessage());
      }
      return [
        'status' => $response->getStatusCode(),
        'body' => $text,
        'etag' => $response->getHeaderLine('ETag'),
        'modified' => $response->getHeaderLine('Last-Modified'),
      ];
    };
    $is_changed = $work(new Updater($this->store, $get, $this->sentence(...)));
    if ($is_changed) {
      $this->renew();
    }
    foreach ($this->troubles() as $trouble) {
      $this->loggers->get('cssr')->warning('@trouble', ['@trouble' => $trouble]);
    }
    $this->content = NULL;
  }

  /**
   * Has pages made anew.
   */
  private function renew(): void {
    $this->content = NULL;
    $this->tags->invalidateTags([self::CACHE_TAG]);
  }

  /**
   * What went wrong, for administrators.
   */
  private function sentence(string $code, string ...$details): string {
    return (string) match ($code) {
      'status' => $this->t('The server answered @status.', ['@status' => $details[0]]),
      'other' => $this->t('What came is not an edition: @details', ['@details' => $details[0]]),
      'older' => $this->t('The server sent an edition of @sent, older than the one in use (@used); it was not taken.', [
        '@sent' => $details[0],
        '@used' => $details[1],
      ]),
    };
  }

  /**
   * The address of the edition; '' for the one that ships along.
   */
  private function url(): string {
    return (string) $this->config->get('cssr.settings')->get('edition_url');
  }

}
