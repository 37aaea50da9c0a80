using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Answers.Model;

/// <summary>Which language model words answers, and how much of it may be used: section Model of the settings.</summary>
/// <remarks>A class and not a record: a record's ToString would print the key.</remarks>
internal sealed class ModelOptions
{
    public const string Section = "Model";

    /// <summary>One of <see cref="ModelProvider"/>.</summary>
    public string Provider { get; init; } = ModelProvider.None;

    public string? Endpoint { get; init; }

    /// <summary>The deployment in Azure, the model elsewhere.</summary>
    public string? Name { get; init; }

    /// <summary>Azure without a key means Entra ID; a server on the premises may need none.</summary>
    public string? Key { get; init; }

    /// <summary>Null is not sent: models that reason take none.</summary>
    [Range(0.0, 2.0, ErrorMessage = "設定 Model:Temperature 必須介於 {1} 與 {2} 之間，或留空。")]
    public float? Temperature { get; init; } = 0;

    [Range(1, 100_000, ErrorMessage = "設定 Model:CallsPerPersonAndDay 必須介於 {1} 與 {2} 之間：每人每日可用模型的次數。")]
    public int CallsPerPersonAndDay { get; init; } = 50;

    [Range(1, 10_000_000, ErrorMessage = "設定 Model:CallsPerDay 必須介於 {1} 與 {2} 之間：全體每日可用模型的次數。")]
    public int CallsPerDay { get; init; } = 1000;

    /// <summary>The channel gives up after 15; what is left is for finding passages, checking and sending.</summary>
    [Range(1, 13, ErrorMessage = "設定 Model:TotalSeconds 必須介於 {1} 與 {2} 之間：頻道只等 15 秒。")]
    public int TotalSeconds { get; init; } = 12;

    [Range(1, 13, ErrorMessage = "設定 Model:AttemptSeconds 必須介於 {1} 與 {2} 之間：每一次嘗試的秒數。")]
    public int AttemptSeconds { get; init; } = 6;

    [Range(1, 256, ErrorMessage = "設定 Model:Concurrency 必須介於 {1} 與 {2} 之間：同時詢問模型的件數。")]
    public int Concurrency { get; init; } = 4;

    public bool IsOff => ModelProvider.Is(Provider, ModelProvider.None);

    public bool IsAzure => ModelProvider.Is(Provider, ModelProvider.Azure);

    public bool HasKey => !string.IsNullOrEmpty(Key);
}
