/** The file a page loads with `<script type="module">`: it registers the tags and nothing else. */
import './define.ts';
