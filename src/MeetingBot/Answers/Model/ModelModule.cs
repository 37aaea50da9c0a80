using Azure.Identity;
using MeetingBot.Archive;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Answers.Model;

/// <summary>
/// The door: an <see cref="IAnswerWriter"/>, with a model behind it or without. Needs an <see cref="IModelBudget"/> and a TimeProvider.
/// </summary>
internal static class ModelModule
{
    public static IServiceCollection AddAnswerWriter(this IServiceCollection services)
    {
        services.AddSettings<ModelOptions>(ModelOptions.Section);
        return services
            .AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsCheck>()
            .AddSingleton<IValidateOptions<ModelOptions>, PromptCheck>()
            .AddSingleton(Prompts)
            .AddSingleton(Client)
            .AddSingleton(Writer);
    }

    private static PromptShelf Prompts(IServiceProvider services) =>
        new(Path.Combine(AppContext.BaseDirectory, "prompts"), services.GetRequiredService<ILogger<PromptShelf>>());

    private static ModelClient Client(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ModelOptions>>().Value;
        return new(options, ModelWay.To(options), () => new DefaultAzureCredential());
    }

    private static IAnswerWriter Writer(IServiceProvider services) =>
        services.GetRequiredService<IOptions<ModelOptions>>().Value.IsOff
            ? new NoAnswerWriter()
            : ActivatorUtilities.CreateInstance<AnswerWriter>(services);
}
