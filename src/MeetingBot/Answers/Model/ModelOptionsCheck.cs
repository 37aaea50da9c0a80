using Microsoft.Extensions.Options;

namespace MeetingBot.Answers.Model;

/// <summary>What annotations on one setting cannot say. Names keys, and never quotes what a key or an address holds.</summary>
internal sealed class ModelOptionsCheck : IValidateOptions<ModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ModelOptions options)
    {
        if (!ModelProvider.IsKnown(options.Provider))
        {
            yield return "設定 Model:Provider 必須是 none（不使用模型）、azure 或 openai-compatible。";
            yield break;
        }

        if (options.IsOff)
        {
            yield break; // the rest may be half filled in: nobody reads it
        }

        if (string.IsNullOrWhiteSpace(options.Name))
        {
            yield return "設定 Model:Name 是空的：請填模型名稱（Azure 請填部署名稱）。";
        }

        if (!ModelEndpoint.TryRead(options, out _, out var why))
        {
            yield return why;
        }

        // Such a key cannot stand in a header, and the exception that says so would quote it.
        if (options.HasKey && !options.Key!.All(c => c is > ' ' and <= '~'))
        {
            yield return "設定 Model:Key 含有空白、換行或金鑰不會有的字元：請重新貼上金鑰。";
        }

        if (options.AttemptSeconds > options.TotalSeconds)
        {
            yield return "設定 Model:AttemptSeconds 不可大於 Model:TotalSeconds：每一次嘗試都在總秒數之內。";
        }
    }
}
