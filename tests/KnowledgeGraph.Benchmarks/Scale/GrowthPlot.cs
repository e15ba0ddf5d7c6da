using System.Net;
using System.Text;
using static System.FormattableString;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>Draws how each query's time grows with the graph: a small plot for each, both axes logarithmic, all to one scale.</summary>
/// <remarks>Source: SVG 1.1. Black on white, since the page may be read on either.</remarks>
sealed class GrowthPlot
{
    const int Columns = 3;
    const int Width = 300;
    const int Height = 150;
    const int Side = 34;
    const int Top = 34;
    const int Bottom = 24;

    // Keeps the first figure off those of the axis.
    const int Inset = 16;

    readonly IReadOnlyList<ScaleResult> _results;
    readonly StringBuilder _svg = new();
    readonly (double Min, double Max) _nodes;
    readonly (double Min, double Max) _times;

    GrowthPlot(IReadOnlyList<ScaleResult> results)
    {
        _results = results;
        _nodes = (Math.Log10(results[0].Rows.Nodes), Math.Log10(results[^1].Rows.Nodes));
        var times = results.SelectMany(result => result.Medians).Select(Math.Log10).ToList();
        _times = (Math.Floor(times.Min()), Math.Ceiling(times.Max()));
    }

    /// <param name="results">Of two sizes or more, ascending.</param>
    /// <returns>An SVG document.</returns>
    public static string Draw(IReadOnlyList<ScaleResult> results) => new GrowthPlot(results).Draw();

    string Draw()
    {
        var rows = (BoundedQuery.All.Count + Columns - 1) / Columns;
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" width="{Columns * Width}" height="{rows * Height}" font-family="sans-serif" font-size="11">""");
        Add($"""<title>Median time of each query, in microseconds, by the number of nodes</title>""");
        Add($"""<rect width="100%" height="100%" fill="white"/>""");
        for (var i = 0; i < BoundedQuery.All.Count; i++)
            DrawPanel(i);
        Add($"</svg>");
        return _svg.ToString();
    }

    void DrawPanel(int query)
    {
        Add($"""<g transform="translate({query % Columns * Width} {query / Columns * Height})">""");
        Add($"""<text x="{Side}" y="14">{WebUtility.HtmlEncode(BoundedQuery.All[query].Name)}</text>""");
        for (var decade = _times.Min; decade <= _times.Max; decade++)
            Add($"""<line x1="{Side}" x2="{Width - Side}" y1="{Y(decade):0.#}" y2="{Y(decade):0.#}" stroke="#ddd"/><text x="{Side - 4}" y="{Y(decade) + 4:0.#}" text-anchor="end" fill="#666">{Math.Pow(10, decade)}</text>""");
        var points = _results.Select(result => (X: X(Math.Log10(result.Rows.Nodes)), Y: Y(Math.Log10(result.Medians[query])))).ToList();
        Add($"""<polyline fill="none" stroke="#06c" stroke-width="2" points="{string.Join(' ', points.Select(point => Invariant($"{point.X:0.#},{point.Y:0.#}")))}"/>""");
        foreach (var (result, (x, y)) in _results.Zip(points))
        {
            Add($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="3" fill="#06c"/><text x="{x:0.#}" y="{y - 6:0.#}" text-anchor="middle">{result.Medians[query]:0.0}</text>""");
            Add($"""<text x="{x:0.#}" y="{Height - 8}" text-anchor="middle" fill="#666">10<tspan dy="-4" font-size="8">{Math.Log10(result.Rows.Nodes):0.#}</tspan></text>""");
        }
        Add($"</g>");
    }

    double X(double nodes) => Side + Inset + (nodes - _nodes.Min) / (_nodes.Max - _nodes.Min) * (Width - 2 * Side - Inset);

    double Y(double time) => Height - Bottom - (time - _times.Min) / (_times.Max - _times.Min) * (Height - Top - Bottom);

    void Add(FormattableString text) => _svg.Append(Invariant(text)).Append('\n');
}
