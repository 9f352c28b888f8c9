<?php
// Calls the classes of the modules that know nothing of a content system: reads {call, args} as JSON, writes what comes back.
spl_autoload_register(static function ($class) {
    $path = getcwd() . '/dist/drupal/cssr/src/' . str_replace(['Drupal\\cssr\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($path)) {
        require $path;
    }
});

use Drupal\cssr\BlockHtml;
use Drupal\cssr\Content\Address;
use Drupal\cssr\Content\Edition;
use Drupal\cssr\Content\Pasted;
use Drupal\cssr\Content\Placement;
use Drupal\cssr\Content\Snippets;
use Drupal\cssr\Content\StaticHtml;
use Drupal\cssr\Content\StaticTags;
use Drupal\cssr\TextFilter;

error_reporting(E_ALL);
set_error_handler(static function ($level, $message) {
    throw new ErrorException($message);
});
$request = json_decode(stream_get_contents(STDIN), true);
$args = $request['args'];
$shipped = static fn () => Snippets::open(file_get_contents('dist/drupal/cssr/assets/cssr.snippets.json'));
$read = static function ($json, $before = null, $language = 'en') {
    try {
        $read = Snippets::read($json, $before === null ? null : Snippets::read($before));
        return ['problems' => $read->problems(), 'file' => json_decode($read->json(), true), 'choices' => $read->choices($language)];
    } catch (UnexpectedValueException $e) {
        return ['refused' => $e->getMessage()];
    }
};
$calls = [
    'static_tags' => static fn () => [
        'tags' => StaticTags::TAGS,
        'common' => StaticTags::COMMON,
        'patterns' => array_keys(StaticHtml::VALUES),
    ],
    'faults' => static fn () => array_map([StaticHtml::class, 'fault'], $args),
    'level' => static fn () => StaticHtml::with_heading_level($args[0], $args[1]),
    'read' => static fn () => $read(...$args),
    // The file as bytes, each written as a character of Latin-1.
    'read_bytes' => static fn () => $read(mb_convert_encoding($args[0], 'ISO-8859-1', 'UTF-8'), $args[1]),
    'filter' => static fn () => TextFilter::replace(
        $args[0],
        static fn (array $given) => BlockHtml::of($shipped(), new Placement($given, ['ocha']), $args[1] ?? 'en'),
    ),
    'without_sources' => static fn () => array_map([Pasted::class, 'without_sources'], $args),
    'pasted' => static fn () => array_map([Pasted::class, 'is_in'], $args),
    // Addresses, and the IP addresses of names.
    'public' => static fn () => array_map(static fn ($url) => Address::is_public($url, static fn ($name) => $args[1][$name] ?? []), $args[0]),
    'target' => static fn () => Address::target(...$args),
    'older' => static fn () => Edition::is_older(...$args),
    'attributes' => static fn () => (new Placement($args[0], []))->attributes($shipped()->find(...$args[1])),
    // How many times as long something takes for a text twice as long, measured by one four times as long:
    // [what, beginning, what is repeated, how often, end].
    'growth' => static function () use ($args) {
        $works = [
            'filter' => static fn ($text) => TextFilter::replace($text, static fn ($given) => ($given['element'] ?? '') === 'known' ? '<div></div>' : null),
            'fault' => static fn ($text) => StaticHtml::fault($text),
            'sources' => static fn ($text) => Pasted::without_sources($text),
            'pasted' => static fn ($text) => Pasted::is_in($text),
            'placement' => static fn ($text) => new Placement(['element' => $text], []),
        ];
        // Of the processor, so that it does not matter what else this machine does.
        $time = static function () {
            $used = getrusage();
            return ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1e6 + $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'];
        };
        $growths = [];
        foreach ($args as [$what, $before, $piece, $times, $after]) {
            $best = [INF, INF];
            $texts = [$before . str_repeat($piece, $times) . $after, $before . str_repeat($piece, 4 * $times) . $after];
            // The best of several, and no more of them than are needed.
            for ($round = 0, $since = $time(); $round < 15 && $time() - $since < 2e6; $round++) {
                foreach ($texts as $i => $text) {
                    $start = $time();
                    $works[$what]($text);
                    $best[$i] = min($best[$i], max(1, $time() - $start));
                }
            }
            $growths[] = round(sqrt($best[1] / $best[0]), 2);
        }
        return $growths;
    },
    // A site goes through answers of a server; after each: what is told, shown and linked.
    'drupal' => static function () use ($args) {
        require __DIR__ . '/drupal-stand-ins.php';
        StandIns\PublicFiles::$folder = $args[2];
        stream_wrapper_register('public', StandIns\PublicFiles::class);
        $site = new StandIns\Site($args[0]);
        $steps = [];
        foreach ($args[1] as $step) {
            $step = is_array($step) && array_key_exists('answer', $step) ? $step : ['answer' => $step];
            $site->answer = $step['answer'];
            $site->slow = $step['slow'] ?? 0;
            $site->settings = ($step['settings'] ?? []) + $site->settings;
            foreach (($step['lost'] ?? false) ? glob("$args[2]/cssr/*") : [] as $file) {
                unlink($file);
            }
            unset($site->kept[$step['forget'] ?? '']);
            $site->asked = $site->logged = $site->invalidated = [];
            $site->taken = 0;
            $site->now += 3600;
            $since = $site->now;
            $copies = $site->copies();
            $copies->refresh();
            $builder = $site->builder('en');
            $place = ['element' => 'mission-card', 'item' => 'amman-2022-11'];
            $steps[] = [
                'asked' => $site->asked,
                'logged' => $site->logged,
                'invalidated' => $site->invalidated,
                'troubles' => $copies->troubles(),
                'html' => $builder->html($place),
                'attachments' => $builder->attachments($place),
                'tags' => $builder->cacheability()->tags,
                'files' => array_map('basename', glob("$args[2]/cssr/*")),
                'taken' => $site->taken,
                'seconds' => $site->now - $since,
            ];
        }
        return $steps;
    },
];
echo json_encode($calls[$request['call']](), JSON_UNESCAPED_UNICODE);
