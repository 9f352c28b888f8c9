<?php
// Finds what the plugin directory of WordPress would object to: reads [[name, code]…] as JSON, writes ["name:line: what"…]. It goes by the
// tokens of the code. What has a reason is said in the code itself, by a comment "phpcs:ignore" on the line or the one above.

const ESCAPING = [
    'esc_html', 'esc_attr', 'esc_url', 'esc_html__', 'esc_attr__', 'wp_kses', 'wp_kses_post', 'wp_json_encode', 'absint',
    // These escape what they write.
    'get_block_wrapper_attributes', 'wp_nonce_field', 'selected', 'checked',
];
const TRANSLATING = ['__', '_e', '_x', '_n', '_nx', 'esc_html__', 'esc_html_e', 'esc_html_x', 'esc_attr__', 'esc_attr_e', 'esc_attr_x'];
const FORBIDDEN = [
    'eval', 'create_function', 'base64_decode', 'base64_encode', 'exec', 'shell_exec', 'system', 'passthru', 'proc_open', 'popen',
    'curl_init', 'fsockopen', 'move_uploaded_file', 'file_put_contents', 'fopen', 'fwrite', 'unlink', 'mkdir', 'rmdir', 'rename', 'chmod',
    'file_get_contents', 'ini_set', 'set_time_limit', 'error_reporting', 'error_log', 'var_dump', 'print_r', 'var_export', 'extract',
    'serialize', 'unserialize', 'mysql_query', 'mysqli_connect', 'rand', 'mt_rand', 'srand', 'mt_srand', 'json_encode', 'strip_tags', 'parse_url', 'header',
    'query_posts', 'date', 'strftime', 'date_default_timezone_set', 'current_time_stamp', 'wp_redirect', 'load_plugin_textdomain',
];
/** What names a thing of the site by its first argument. */
const NAMING = [
    'update_option', 'add_option', 'get_option', 'delete_option', 'set_transient', 'get_transient', 'delete_transient', 'register_setting',
    'add_shortcode', 'wp_register_script', 'wp_register_style', 'wp_enqueue_script', 'wp_enqueue_style', 'wp_clear_scheduled_hook', 'register_block_pattern', 'register_block_pattern_category',
    'register_block_bindings_source', 'register_rest_route', 'do_action', 'apply_filters',
];
/** Options of WordPress itself. */
const OF_WORDPRESS = ["'date_format'", "'time_format'", "'http_request_host_is_external'", "'wpml_current_language'", "'wpml_post_language_details'"];

final class Code
{
    private $tokens;
    private $lines;

    public function __construct(private string $name, private string $code)
    {
        $tokens = array_filter(PhpToken::tokenize($code, TOKEN_PARSE), static fn ($token) => !$token->isIgnorable() || $token->is(T_OPEN_TAG_WITH_ECHO));
        $this->tokens = [...array_values($tokens), new PhpToken(0, '')];
        $this->lines = explode("\n", $code);
    }

    public function faults(): iterable
    {
        foreach ([...$this->guard(), ...$this->names()] as $fault) {
            yield "$this->name: $fault";
        }
        foreach ($this->tokens as $i => $token) {
            foreach ($this->at($i, $token) as $fault) {
                if (!preg_match('/phpcs:ignore/', implode('', array_slice($this->lines, max(0, $token->line - 2), 2)))) {
                    yield "$this->name:$token->line: $fault";
                }
            }
        }
    }

    /** A file that does something by itself is for WordPress to call only. */
    private function guard(): iterable
    {
        $isDeclaring = preg_match('/^(?:final |abstract )?(?:class|interface) /m', $this->code) && !preg_match('/^(?!final |abstract |class |interface |namespace |use |\}|\{)\w/m', preg_replace('~/\*.*?\*/|<\?php~s', '', $this->code));
        if (!$isDeclaring && !preg_match("/^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m", $this->code)) {
            yield 'can be called by itself';
        }
    }

    /** What has no namespace has the prefix. */
    private function names(): iterable
    {
        if (preg_match('/^namespace Cssr/m', $this->code)) {
            // Variables outside of functions are global all the same.
            preg_match_all('/^(?:foreach \(.* as )?\$(\w+)/m', $this->code, $found);
        } else {
            preg_match_all('/^(?:function |foreach \(.* as \$)(\w+)/m', $this->code, $found);
        }
        foreach ($found[1] as $name) {
            if (strpos($name, 'cssr_') !== 0) {
                yield "$name has no prefix";
            }
        }
    }

    private function at(int $i, PhpToken $token): iterable
    {
        $next = $this->tokens[$i + 1] ?? new PhpToken(0, '');
        $before = $this->tokens[$i - 1] ?? new PhpToken(0, '');
        $name = ltrim($token->text, '\\');
        $isCall = $token->is([T_STRING, T_NAME_FULLY_QUALIFIED, T_EVAL]) && $next->text === '(' && !$before->is([T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION]);
        if ($token->is([T_START_HEREDOC, T_GOTO]) || $token->text === '`' || $token->is(T_OPEN_TAG_WITH_ECHO)) {
            yield 'a kind of code that is not taken: ' . trim($token->text);
        }
        if ($token->is(T_VARIABLE) && preg_match('/^\$_(GET|POST|REQUEST|SERVER|COOKIE|FILES|SESSION)$/', $token->text)) {
            yield "$token->text is read";
        }
        if ($token->is([T_ECHO, T_PRINT]) || ($isCall && in_array($name, ['printf', 'vprintf'], true))) {
            yield from $this->written($i + 1, $token->is([T_ECHO, T_PRINT]) ? 0 : 1);
        }
        if (!$isCall) {
            return;
        }
        if (in_array($name, FORBIDDEN, true)) {
            yield "$name() is called";
        }
        if (in_array($name, TRANSLATING, true)) {
            yield from $this->translated($i, $token->line);
        }
        if (in_array($name, NAMING, true)) {
            $first = $this->tokens[$i + 2]->text;
            $isKnown = $first[0] === '$' || $this->tokens[$i + 3]->text === '(';
            if (!$isKnown && !preg_match('/^[\'"]?cssr\b|^[\'"]cssr[-_\/]|^"$|^[A-Z_]+$/', $first) && !in_array($first, OF_WORDPRESS, true)) {
                yield "$name( $first ) has no prefix";
            }
        }
        if (preg_match('/^wp_(register|enqueue)_(script|style)$/', $name) && preg_match('~^.{0,200}?[\'"](?:https?:)?//~', implode('', array_map(static fn ($one) => $one->text, array_slice($this->tokens, $i, 12))))) {
            yield 'loads something from elsewhere';
        }
    }

    /** What is written without having been escaped, in an expression that begins at a place. */
    private function written(int $i, int $depth0): iterable
    {
        for ($depth = 0; isset($this->tokens[$i]) && ($depth || $this->tokens[$i]->text !== ';') && !$this->tokens[$i]->is(T_CLOSE_TAG); $i++) {
            $token = $this->tokens[$i];
            $opens = $token->text === '(';
            if ($depth <= $depth0 && $token->is([T_STRING, T_NAME_FULLY_QUALIFIED]) && $this->tokens[$i + 1]->text === '(') {
                if (!in_array(ltrim($token->text, '\\'), ESCAPING, true)) {
                    yield "writes $token->text() as it is";
                }
                // What is within has been seen to.
                for ($i++, $inner = 0; $inner += ($this->tokens[$i]->text === '(') - ($this->tokens[$i]->text === ')'); $i++);
                continue;
            }
            if ($depth <= $depth0 && $token->is(T_VARIABLE) && !in_array($this->tokens[$i + 1]->text, ['===', '!==', '?', '['], true) && $this->tokens[$i - 1]->text !== '===') {
                yield "writes $token->text as it is";
            }
            $depth += $opens - ($token->text === ')');
        }
    }

    /** What translators could not work with, in a call at a place. */
    private function translated(int $i, int $line): iterable
    {
        [$text, $comma] = [$this->tokens[$i + 2], $this->tokens[$i + 3]];
        for ($end = $i + 1, $depth = 0; $depth += ($this->tokens[$end]->text === '(') - ($this->tokens[$end]->text === ')'); $end++);
        if (!$text->is(T_CONSTANT_ENCAPSED_STRING) || $comma->text !== ',') {
            yield 'translates what is no literal';
        } elseif ($this->tokens[$end - 1]->text !== "'cssr'") {
            yield 'translates in another domain';
        } elseif (preg_match('/%(?:\d\$)?[sd]/', $text->text) && strpos(implode('', array_slice($this->lines, max(0, $line - 3), 3)), 'translators:') === false) {
            yield 'has a placeholder without a word for translators';
        }
    }
}

$found = [];
foreach (json_decode(stream_get_contents(STDIN), true) as [$name, $code]) {
    foreach ((new Code($name, $code))->faults() as $fault) {
        $found[] = $fault;
    }
}
echo json_encode(array_values(array_unique($found)), JSON_UNESCAPED_UNICODE);
