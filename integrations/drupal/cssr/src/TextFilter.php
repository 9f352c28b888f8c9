<?php

namespace Drupal\cssr;

use Drupal\cssr\Content\Pasted;
use Drupal\cssr\Content\Tags;

/**
 * Finds placements in a text, and puts the content in their place.
 *
 * Placements are those of Brackets and Divs. The text is HTML that "Limit
 * allowed HTML tags" has already been through. Within tags, links, code and the
 * like, nothing is taken for a placement.
 *
 * The content is a block. A paragraph or a heading that has nothing else in it
 * gives way to it, and out of another heading it is moved behind it.
 *
 * What stays as it was written, such as a pinned block, shows content of this
 * site only: addresses of others are taken out.
 *
 * Knows nothing of Drupal. Goes through the text from its beginning to its
 * end, so that twice the text takes twice the time, whatever is in it.
 */
final class TextFilter {

  /**
   * Elements whose content is shown as it is.
   */
  const VERBATIM = ['a', 'code', 'pre', 'script', 'style', 'textarea'];

  const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

  /**
   * Elements that are seen though they have no words in them.
   */
  const SEEN = ['a', 'audio', 'button', 'canvas', 'div', 'embed', 'iframe', 'img', 'input', 'math', 'object', 'picture', 'svg', 'video'];

  /**
   * The text with the blocks, in pieces.
   *
   * @var string[]
   */
  private array $pieces = [];

  /**
   * The number of the piece that opens a paragraph or a heading.
   *
   * NULL outside of them, and where something else than blocks and space
   * stands in a paragraph.
   */
  private ?int $opening = NULL;

  /**
   * The name of the heading that is open, or ''.
   */
  private string $heading = '';

  /**
   * Whether something else than blocks and space stands in that heading.
   */
  private bool $hasWords = FALSE;

  /**
   * Whether a placement without content was taken out of there.
   */
  private bool $isEmptied = FALSE;

  /**
   * The blocks in that paragraph or heading.
   *
   * @var string[]
   */
  private array $blocks = [];

  private function __construct(private readonly string $text, private readonly \Closure $block) {}

  /**
   * Puts the content in the place of the placements.
   *
   * @param string $text
   *   The text, HTML.
   * @param callable $block
   *   Gives the HTML of a placement, or NULL where there is nothing to show.
   *   Its parameter is what an editor wrote, by name, unescaped.
   *
   * @return string
   *   The text with the blocks.
   */
  public static function replace(string $text, callable $block): string {
    if (stripos($text, 'cssr') === FALSE) {
      return $text;
    }
    return Pasted::without_sources((new self($text, $block(...)))->replaced());
  }

  /**
   * The text with the blocks.
   */
  private function replaced(): string {
    $divs = Divs::in($this->text);
    $verbatim = 0;
    $in_link = FALSE;
    $at = 0;
    foreach (Tags::of($this->text) as $tag) {
      if ($tag['start'] < $at) {
        // Within a block that has been replaced.
        continue;
      }
      $this->addText(substr($this->text, $at, $tag['start'] - $at), $verbatim > 0);
      $at = $tag['end'];
      $name = ltrim($tag['name'], '/');
      if ($name === 'a') {
        // A link ends where another begins.
        $verbatim = $in_link ? max(0, $verbatim - 1) : $verbatim;
        $in_link = $name === $tag['name'];
        $verbatim += (int) $in_link;
      }
      elseif (in_array($name, self::VERBATIM, TRUE)) {
        $verbatim = max(0, $verbatim + ($name === $tag['name'] ? 1 : -1));
      }
      [$end, $given] = $verbatim ? NULL : $divs[$tag['start']] ?? NULL;
      $made = $given === NULL ? NULL : ($this->block)($given);
      if ($made === NULL) {
        $this->addTag($tag);
        continue;
      }
      $this->addBlock($made);
      if ($this->heading === '') {
        // The parser of a browser has ended the paragraph before a div.
        $this->opening = NULL;
      }
      $at = $end;
    }
    $this->addText(substr($this->text, $at), $verbatim > 0);
    $this->endHeading();
    return implode('', $this->pieces);
  }

  /**
   * Adds a piece of text without tags, with its placements in brackets.
   */
  private function addText(string $text, bool $verbatim): void {
    foreach ($verbatim ? [$text] : Brackets::split($text) as $part) {
      if (is_string($part)) {
        $this->addPlain($part);
        continue;
      }
      $made = ($this->block)($part);
      if ($made === NULL) {
        $this->isEmptied = TRUE;
      }
      else {
        $this->addBlock($made);
      }
    }
  }

  /**
   * Adds a block; one in a heading waits for its end.
   */
  private function addBlock(string $html): void {
    $this->blocks[] = $html;
    if ($this->heading === '') {
      $this->pieces[] = $html;
    }
  }

  /**
   * Adds a piece of text without placements.
   */
  private function addPlain(string $text): void {
    $this->pieces[] = $text;
    if (trim(str_replace(['&nbsp;', "\u{A0}"], ' ', $text)) !== '') {
      $this->addWords();
    }
  }

  /**
   * Notes that something else than blocks stands here.
   */
  private function addWords(): void {
    if ($this->heading === '') {
      $this->opening = NULL;
    }
    $this->hasWords = TRUE;
  }

  /**
   * Adds a tag; takes blocks out of paragraphs and headings.
   */
  private function addTag(array $tag): void {
    $is_end = $tag['name'][0] === '/';
    $name = ltrim($tag['name'], '/');
    if (in_array($name, self::HEADINGS, TRUE) && !$is_end) {
      $this->endHeading();
    }
    $this->pieces[] = substr($this->text, $tag['start'], $tag['end'] - $tag['start']);
    if ($this->heading !== '') {
      if ($is_end && in_array($name, self::HEADINGS, TRUE)) {
        $this->endHeading();
      }
      elseif (in_array($name, self::SEEN, TRUE)) {
        $this->addWords();
      }
    }
    elseif (!$is_end && ($name === 'p' || in_array($name, self::HEADINGS, TRUE))) {
      $this->opening = count($this->pieces) - 1;
      $this->heading = $name === 'p' ? '' : $name;
      $this->hasWords = $this->isEmptied = FALSE;
      $this->blocks = [];
    }
    elseif ($is_end && $name === 'p') {
      if ($this->opening !== NULL && ($this->blocks || $this->isEmptied)) {
        $this->giveUp($this->opening);
      }
      $this->opening = NULL;
    }
    elseif ($name !== 'br') {
      $this->opening = NULL;
    }
  }

  /**
   * Puts the blocks in the place of the last pieces.
   *
   * Not by array_splice(), which goes through all pieces each time.
   */
  private function giveUp(int $from): void {
    while (count($this->pieces) > $from) {
      array_pop($this->pieces);
    }
    array_push($this->pieces, ...$this->blocks);
  }

  /**
   * Ends a heading, and puts its blocks after it, or in its place.
   */
  private function endHeading(): void {
    if ($this->heading !== '') {
      $is_given_up = !$this->hasWords && ($this->blocks || $this->isEmptied);
      $this->giveUp($is_given_up ? $this->opening : count($this->pieces));
      $this->heading = '';
      $this->opening = NULL;
    }
  }

}
