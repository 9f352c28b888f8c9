<?php

namespace Drupal\cssr;

use Drupal\Component\Datetime\TimeInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\cssr\Content\Address;
use Drupal\cssr\Content\IndexReader;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Psr7\FnStream;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\ResponseInterface;

/**
 * Gets files from other servers: over https, out in public, within a time.
 *
 * Redirects are followed here and not by Guzzle, which looks at their scheme
 * only, and begins the time anew with each.
 */
final class Fetcher {

  use StringTranslationTrait;

  /**
   * Seconds in which all that is fetched at once has to be there.
   */
  const SECONDS = 30;

  public function __construct(private readonly ClientInterface $http, private readonly TimeInterface $time) {}

  /**
   * When that which is begun now has to be there.
   */
  public function deadline(): float {
    return $this->time->getCurrentMicroTime() + self::SECONDS;
  }

  /**
   * Gets a file.
   *
   * @param string $url
   *   Its address.
   * @param string[] $headers
   *   Headers of the request.
   * @param float $deadline
   *   When it is given up.
   *
   * @return array
   *   The answer, and the text of the file.
   *
   * @throws \RuntimeException
   * @throws \GuzzleHttp\Exception\GuzzleException
   */
  public function get(string $url, array $headers, float $deadline): array {
    for ($left = Address::REDIRECTS;; $left--) {
      [$response, $text] = $this->getOnce($url, $headers, $deadline);
      if (!in_array($response->getStatusCode(), [301, 302, 303, 307, 308], TRUE)) {
        return [$response, $text];
      }
      if (!$left) {
        throw new \RuntimeException($this->t('The server redirects too often.'));
      }
      $url = $this->redirected($url, $response);
    }
  }

  /**
   * One request, without its redirects.
   */
  private function getOnce(string $url, array $headers, float $deadline): array {
    $left = $deadline - $this->time->getCurrentMicroTime();
    if ($left <= 0) {
      throw $this->late();
    }
    $text = '';
    $fault = NULL;
    // Where the file goes: what is not taken in full ends the request, also
    // where a server sends a byte now and then, for ever.
    $sink = FnStream::decorate(Utils::streamFor(''), [
      'write' => function (string $piece) use (&$text, &$fault, $deadline) {
        $text .= $piece;
        if (strlen($text) > IndexReader::MAX_BYTES) {
          $fault = new \RuntimeException('larger than ' . IndexReader::MAX_BYTES . ' bytes');
        }
        elseif ($this->time->getCurrentMicroTime() > $deadline) {
          $fault = $this->late();
        }
        return $fault ? 0 : strlen($piece);
      },
    ]);
    try {
      $response = $this->http->request('GET', $url, [
        'timeout' => $left,
        'connect_timeout' => min(5, $left),
        'read_timeout' => min(10, $left),
        'http_errors' => FALSE,
        'allow_redirects' => FALSE,
        'sink' => $sink,
        'headers' => $headers,
      ]);
    }
    catch (GuzzleException $e) {
      throw $fault ?? ($this->time->getCurrentMicroTime() > $deadline ? $this->late() : $e);
    }
    if ($fault) {
      throw $fault;
    }
    return [$response, $text];
  }

  /**
   * Where a redirect leads.
   */
  private function redirected(string $from, ResponseInterface $response): string {
    $to = Address::target($from, $response->getHeaderLine('Location'));
    if (!Address::is_secure($to)) {
      throw new \RuntimeException($this->t('The server redirects to an address that does not begin with https://.'));
    }
    // An administrator may name an address of the own network; others may not.
    if (Address::host($to) !== Address::host($from) && !Address::is_public($to)) {
      throw new \RuntimeException($this->t('The server redirects to an address that is not a public one.'));
    }
    return $to;
  }

  /**
   * What is told of a server that is too slow.
   */
  private function late(): \RuntimeException {
    return new \RuntimeException($this->t('The server took longer than @seconds seconds.', ['@seconds' => self::SECONDS]));
  }

}
