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
use Drupal\cssr\Content\Content;
use Drupal\cssr\Content\Edition;
use Drupal\cssr\Content\Index;
use Drupal\cssr\Content\Pasted;
use Drupal\cssr\Content\Piece;
use Drupal\cssr\Content\Placement;
use Drupal\cssr\Content\Shipped;
use Drupal\cssr\Content\StaticHtml;
use Drupal\cssr\Content\StaticTags;
use Drupal\cssr\Content\Store;
use Drupal\cssr\Content\Updater;
use Drupal\cssr\TextFilter;

error_reporting(E_ALL);
set_error_handler(static function ($level, $message) {
    throw new ErrorException($message);
});
$request = json_decode(stream_get_contents(STDIN), true);
$args = $request['args'];
$store = new class () implements Store {
    private $values = [];
    public function get($name)
    {
        return $this->values[$name] ?? null;
    }
    public function set($name, $value)
    {
        $this->values[$name] = $value;
    }
    public function delete($name)
    {
        unset($this->values[$name]);
    }
};
$shipped = static fn () => new Content($store, new Shipped('dist/drupal/cssr/assets/edition'), false);
$calls = [
    'static_tags' => static fn () => [
        'tags' => StaticTags::TAGS,
        'common' => StaticTags::COMMON,
        'patterns' => array_keys(StaticHtml::VALUES),
    ],
    'faults' => static fn () => array_map([StaticHtml::class, 'fault'], $args),
    'level' => static fn () => StaticHtml::with_heading_level($args[0], $args[1]),
    // The index of an edition: what is kept of it, and what is listed in a language.
    'index' => static function () use ($args) {
        try {
            $index = Index::read($args[0]);
            return ['kept' => json_decode($index->json()), 'choices' => $index->choices($args[1] ?? 'en')];
        } catch (UnexpectedValueException $e) {
            return ['refused' => $e->getMessage()];
        }
    },
    // What each placement shows, by the index that ships along, or another.
    'found' => static fn () => array_map(
        static fn ($given) => ($args[1] ? Index::read($args[1]) : $shipped()->index())->find(new Placement($given, []), $given['page'] ?? 'en'),
        $args[0],
    ),
    'filter' => static fn () => TextFilter::replace($args[0], static function (array $given) use ($args, $shipped) {
        $place = new Placement($given, ['ocha']);
        [$found, $piece] = $shipped()->shown($place, $args[1] ?? 'en');
        return $piece ? BlockHtml::of($place, $found, $piece) : null;
    }),
    'without_sources' => static fn () => array_map([Pasted::class, 'without_sources'], $args),
    'pasted' => static fn () => array_map(static fn ($html) => iterator_to_array(Pasted::blocks($html), false), $args),
    // Addresses, and the IP addresses of names.
    'public' => static fn () => array_map(static fn ($url) => Address::is_public($url, static fn ($name) => $args[1][$name] ?? []), $args[0]),
    'target' => static fn () => Address::target(...$args),
    'older' => static fn () => Edition::is_older(...$args),
    'attributes' => static function () use ($args, $shipped) {
        $place = new Placement($args[0], []);
        return $place->attributes(...$shipped()->shown($place, 'en'));
    },
    // Pieces as a page has their words.
    'json' => static fn () => Piece::json(array_map(static fn ($view) => ['view' => $view], $args)),
    // One piece of an edition, of which all files are given.
    'piece' => static function () use ($args) {
        [$files, $path] = $args;
        try {
            return Piece::read(Index::read($files['edition.json']), $path, static fn ($name) => $files[$name] ?? '');
        } catch (UnexpectedValueException $e) {
            return ['refused' => $e->getMessage()];
        }
    },
    // How many times as long something takes for a text twice as long, measured by one four times as long:
    // [what, beginning, what is repeated, how often, end].
    'growth' => static function () use ($args) {
        $works = [
            'filter' => static fn ($text) => TextFilter::replace($text, static fn ($given) => ($given['element'] ?? '') === 'known' ? '<div></div>' : null),
            'fault' => static fn ($text) => StaticHtml::fault($text),
            'sources' => static fn ($text) => Pasted::without_sources($text),
            'pasted' => static fn ($text) => iterator_to_array(Pasted::blocks($text), false),
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
    // A site goes through answers of a server; after each: what is told, shown and attached. A page is shown before and after what is fetched.
    'drupal' => static function () use ($args) {
        require __DIR__ . '/drupal-stand-ins.php';
        $site = new StandIns\Site($args[0]);
        $site->kept = array_filter(['old_urls' => $args[0]['old_urls'] ?? null]);
        $steps = [];
        foreach ($args[1] as $step) {
            $step = is_array($step) && array_key_exists('answer', $step) ? $step : ['answer' => $step];
            $site->answer = $step['answer'];
            $site->slow = $step['slow'] ?? 0;
            $site->settings = ($step['settings'] ?? []) + $site->settings;
            unset($site->kept[$step['forget'] ?? '']);
            $site->asked = $site->logged = $site->invalidated = [];
            $site->taken = 0;
            $site->now += 3600;
            $since = $site->now;
            $copies = $site->copies();
            $copies->refresh();
            $given = ['element' => 'mission-card', 'item' => 'amman-2022-11'];
            $visit = static function () use ($site, $step, $given) {
                $copies = $site->copies();
                $builder = $site->builder($copies, $step['language'] ?? 'en', $step['request'] ?? []);
                if ($step['switch'] ?? false) {
                    $builder->build(['element' => 'language-switch']);
                }
                $made = $builder->build($given);
                $before = count($site->asked);
                $copies->destruct();
                return [$made, $builder, $before];
            };
            $asked = count($site->asked);
            [$first, , $waited] = $visit();
            [$made, $builder] = $visit();
            $steps[] = [
                'asked' => $site->asked,
                'logged' => $site->logged,
                'invalidated' => $site->invalidated,
                'troubles' => $copies->troubles(),
                'waited' => $waited - $asked,
                'first' => $first['html'] ?? null,
                'html' => $made['html'] ?? null,
                'attached' => $made['attached'] ?? null,
                'tags' => $builder->cacheability()->tags,
                'contexts' => $builder->cacheability()->contexts,
                'kept' => array_keys($site->kept),
                'taken' => $site->taken,
                'seconds' => $site->now - $since,
            ];
        }
        return $steps;
    },
];
echo json_encode($calls[$request['call']](), JSON_UNESCAPED_UNICODE);
