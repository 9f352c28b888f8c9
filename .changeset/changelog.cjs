/** A line of the changelog is what the change says to people, without the number of a commit. */
module.exports = {
  getReleaseLine: ({ summary }) => {
    const [first, ...more] = summary.trim().split('\n');
    return [`- ${first}`, ...more.map((line) => line && `  ${line}`)].join('\n');
  },
  getDependencyReleaseLine: () => '',
};
