using Microsoft.Extensions.Options;

namespace MeetingBot.Answers.Model;

/// <summary>With a model, wrong prompts stop the host at start like a wrong setting; without one nobody reads them.</summary>
internal sealed class PromptCheck(PromptShelf prompts) : IValidateOptions<ModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelOptions options) =>
        options.IsOff || !ModelProvider.IsKnown(options.Provider) ? ValidateOptionsResult.Skip
        : prompts.Check() is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults)
        : ValidateOptionsResult.Success;
}
