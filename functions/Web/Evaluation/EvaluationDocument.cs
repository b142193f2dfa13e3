using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Toronto311.Application.Evaluation;

namespace Toronto311.Web.Evaluation;

/// <summary>Renders an evaluation as one HTML document that stands by itself beside its pictures.</summary>
public static class EvaluationDocument
{
    /// <param name="corpus">Name of the corpus, as shown.</param>
    /// <param name="model">Version of the model that decided.</param>
    /// <param name="report">The figures.</param>
    /// <param name="judged">Every email, for the misses.</param>
    public static async Task<string> RenderAsync(string corpus, string model, EvaluationReport report, IReadOnlyList<Judgement> judged)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(EvaluationPage.Corpus)] = corpus,
            [nameof(EvaluationPage.Model)] = model,
            [nameof(EvaluationPage.Report)] = report,
            [nameof(EvaluationPage.Judged)] = judged,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<EvaluationPage>(parameters)).ToHtmlString());
    }
}
